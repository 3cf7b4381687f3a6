/** An editor puts right what was read of an article's header, under the message that shows it. */
import { storedArticle, type Room } from '../briefing.ts';
import type { Button } from '../brief/document.ts';
import { kindSchema, type Language } from '../contracts.ts';
import type { Actor } from '../desk/decide.ts';
import { correctHeader, type Corrections } from '../desk/header.ts';
import { placeArticle } from '../desk/place.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import { regions } from '../regions/regions.ts';
import { outdatedBriefs } from '../store/sources.ts';
import { action } from './action.ts';
import { takenInWords } from './intake-words.ts';
import type { Reply } from './request.ts';
import type { Asked } from './respond.ts';
import { ask, say } from './say.ts';

/** `header:ARTICLE=kind|author|region`: asks; `=kind.NAME`, `=place.REGION`, or an answer in words: does. */
export async function correctArticle(room: Room, { action: { subject, choice }, answer, request: { language } }: Asked, by: Actor): Promise<Reply[]> {
  const { article, labels } = await storedArticle(room, subject);
  const kind = kindSchema.safeParse(/^kind\.(.+)$/.exec(choice)?.[1]).data;
  const region = /^place\.(.+)$/.exec(choice)?.[1];
  if (region !== undefined) {
    await placeArticle(room, { article: subject, regions: [region], by, reason: null });
    return [await asItIsNow(room, subject, language)];
  }
  if (kind !== undefined) return [await correct(room, subject, { kind }, by, language)];
  if (choice === 'author') {
    const authors = answer?.split(/[,;\n]/).map((name) => name.trim()).filter((name) => name !== '') ?? [];
    if (authors.length > 0) return [await correct(room, subject, { authors }, by, language)];
    return [ask(language, 'intake-which-author', {
      action: action('header', subject, undefined, undefined, 'author'),
      title: text(language, 'intake-button-author'), field: text(language, 'intake-field-author'),
      ...(article.header.authors.length === 0 ? {} : { value: article.header.authors.join(', ') }),
    })];
  }
  const buttons: Button[] = choice === 'region'
    ? regions.filter(({ id }) => id !== labels.regions[0]).flatMap(({ id }) => [
      { text: text(language, 'intake-place-in', { region: regionName(id, language) }), action: action('header', subject, undefined, undefined, `place.${id}`) },
      { text: text(language, 'intake-compose-for', { region: regionName(id, language) }), action: action('compose', subject, undefined, undefined, id) },
    ])
    : kindSchema.options.filter((one) => one !== article.header.kind).map((one) => ({
      text: text(language, `kind-name-${one}`), action: action('header', subject, undefined, undefined, `kind.${one}`),
    }));
  const rows = Array.from({ length: Math.ceil(buttons.length / 2) }, (_, row) => buttons.slice(row * 2, row * 2 + 2));
  return [{ ...say(language, choice === 'region' ? 'intake-which-region' : 'intake-which-kind', {}, rows), as: 'private' }];
}

/** The article as it is now, with the same buttons. */
async function correct(room: Room, id: string, corrections: Corrections, by: Actor, language: Language): Promise<Reply> {
  await correctHeader(room, { article: id, corrections, by, reason: null });
  return asItIsNow(room, id, language);
}

async function asItIsNow(room: Room, id: string, language: Language): Promise<Reply> {
  const stored = await storedArticle(room, id);
  return takenInWords({ ...stored, outcome: 'changed', links: [], outdated: [...await outdatedBriefs(room.store.db, id)] }, language);
}
