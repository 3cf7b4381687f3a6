/** What an editor sees of an article that came in: what was read, guessed and taken out, and the way to a draft. */
import type { TakenIn } from '../briefing.ts';
import { articleCard } from '../brief/card.ts';
import { cut } from '../brief/cut.ts';
import type { Block, Button } from '../brief/document.ts';
import { headerInWords, mixInWords } from '../brief/header-in-words.ts';
import { linkInWords } from '../brief/sources.ts';
import { kindSentence, listOf } from '../brief/wording.ts';
import type { Language, Removed } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { action } from './action.ts';
import type { Reply } from './request.ts';
import { documentOf, say } from './say.ts';

/** Shown of what was taken out, and of each piece; the rest is counted. */
const shownPieces = 8;
const shownLetters = 80;
const shownEvidence = 200;

export function takenInWords(taken: TakenIn, language: Language): Reply {
  const { reference, article, labels, outcome, links, outdated } = taken;
  const card = articleCard(reference, article, labels);
  const blocks: Block[] = [
    { type: 'heading', text: text(language, `intake-${outcome}`) },
    { type: 'text', text: kindSentence(card, language) },
    ...card.kindEvidence.map((words) => note(text(language, 'label-kind-because', { words: cut(words, shownEvidence) }))),
    { type: 'text', text: headerInWords(card, language).join('\n') },
    ...card.disclaimers.map((words) => note(text(language, 'article-disclaimer', { words }))),
    { type: 'text', text: text(language, 'intake-mix', { count: article.sentences.length, mix: mixInWords(labels.mix, language) }) },
    ...links.map((one) => note(linkInWords(one, language))),
    ...(outdated.length === 0 ? [] : [note(text(language, 'intake-outdated', { briefs: listOf(outdated) }))]),
    ...removedBlocks(article.removed, language),
  ];
  const compose = { text: text(language, 'button-compose'), action: action('compose', reference.id) };
  return { as: 'private', document: documentOf(blocks, [[compose], headerButtons(reference.id, language)]) };
}

/** The way to put the header right. */
function headerButtons(id: string, language: Language): Button[] {
  return (['kind', 'author', 'region'] as const).map((what) => ({
    text: text(language, `intake-button-${what}`), action: action('header', id, undefined, undefined, what),
  }));
}

function removedBlocks(removed: readonly Removed[], language: Language): Block[] {
  if (removed.length === 0) return [note(text(language, 'intake-removed-none'))];
  const more = removed.length - shownPieces;
  return [
    note(text(language, 'intake-removed')),
    ...removed.slice(0, shownPieces).map((piece) => note(`“${cut(piece.text, shownLetters)}”: ${text(language, piece.why)}`)),
    ...(more > 0 ? [note(text(language, 'intake-removed-more', { count: more }))] : []),
  ];
}

/** How to add an article here; where the platform has forms, one to put its text into. */
export function askForArticle(language: Language): Reply {
  const fields = ['intake-field-text', 'intake-field-more', 'intake-field-more'].map((id) => text(language, id));
  return { ...say(language, 'intake-how'), as: 'private', form: { action: action('article'), title: text(language, 'intake-form'), fields } };
}

function note(words: string): Block {
  return { type: 'note', text: words };
}
