/** Copies, shared dispatches and changed sources, through the front door, on both stores. */
import { beforeEach, expect, test } from 'vitest';
import { draftBrief, takeIn, type Room, type TakenIn } from '../src/briefing.ts';
import { action } from '../src/chat/action.ts';
import { createRespond } from '../src/chat/respond.ts';
import { operator } from '../src/desk/decide.ts';
import { outdatedBriefs, sourceChanges } from '../src/store/sources.ts';
import { newsroom, opEd } from './support/newsroom.ts';
import { describeStores } from './support/stores.ts';

/** An invented dispatch, as its agency sent it. */
const dispatch = [
  'BATUMI, November 20 (Interpressnews) – Two cargo ferries resumed service between Batumi and Constanta on Friday after a pause of nineteen days, the Georgian Maritime Agency said.',
  'The agency said that 214 lorries had been waiting at the terminal in Batumi since the storm of 1 November damaged both ramps.',
  'Its director, Tamaz Kobuladze, told reporters that the repair had cost 3.2 million lari and that a third ferry would return in December.',
  'Romania’s port authority in Constanta confirmed the first arrival and said that customs checks had taken less than four hours.',
];

/** The same news in another newsroom's words: names and numbers stay, sentences do not. */
const rewritten = [
  'Lorry drivers can cross the Black Sea again. As Interpressnews reports, ferries between Batumi and Constanta left on Friday for the first time since a storm on 1 November broke the ramps.',
  'At the terminal, 214 vehicles were in the queue. Mending everything took 3.2 million lari, according to Tamaz Kobuladze, who runs the Georgian Maritime Agency, and by December he wants a third ship at sea.',
];

const other = [
  'TBILISI, November 21 (Interpressnews) – The parliament of Georgia passed a law on the protection of wetlands on Saturday by 81 votes to 12.',
  'The law names 14 areas, among them Kolkheti and Javakheti, and forbids drainage there without a permit of the Environment Ministry.',
];

describeStores((open) => {
  let room: Room;
  beforeEach(async ({ task }) => {
    room = newsroom(await open(task.id.replaceAll(/[^a-z0-9]/gi, '')));
  });

  const add = async (text: string, url: string, fields: { outlet?: string; published?: string } = {}): Promise<TakenIn> =>
    takeIn(room, { bytes: new TextEncoder().encode(text), name: url, url }, { by: operator, overrides: fields });
  const page = (sentences: readonly string[]) => sentences.join('\n\n');

  test('a copy with a new headline, a cut and a changed word is a near-copy, found from either side', async () => {
    const first = await add(page(dispatch), 'https://one.example/a');
    const copy = await add(page(['Ferries are back', ...dispatch.slice(0, 3)]).replace('cost 3.2', 'cost about 3.2'), 'https://two.example/b');
    expect(copy.outcome).toBe('new');
    expect(copy.links).toEqual([expect.objectContaining({ article: first.reference.id, relation: 'near-copy', agency: 'Interpressnews' })]);
    const again = await add(page(dispatch), 'https://one.example/a');
    expect(again).toMatchObject({ outcome: 'known', links: [{ article: copy.reference.id, relation: 'near-copy' }] });
  });

  test('an article that carries a whole dispatch inside a longer text shares text with it', async () => {
    const first = await add(page(dispatch), 'https://one.example/a');
    const longer = await add(`${page(dispatch)}\n\n${opEd()}`, 'https://two.example/long');
    expect(longer.links).toMatchObject([{ article: first.reference.id, relation: 'shared-text' }]);
  });

  test('two accounts of one dispatch have one origin, other news of the same agency has not', async () => {
    const first = await add(page(dispatch), 'https://one.example/a', { published: '2026-11-20' });
    const unrelated = await add(page(other), 'https://one.example/law', { published: '2026-11-21' });
    expect(unrelated.links).toEqual([]);
    const told = await add(page(rewritten), 'https://three.example/c', { published: '2026-11-21' });
    expect(told.links).toMatchObject([{ article: first.reference.id, relation: 'one-agency', agency: 'Interpressnews' }]);
    const later = await add(page(rewritten).replace('Lorry', 'Truck'), 'https://four.example/d', { published: '2026-12-20' });
    expect(later.links.map(({ article }) => article)).toEqual([told.reference.id]);
  });

  test('a sample is no copy of a real article', async () => {
    await add(page(dispatch), 'https://one.example/a');
    const sample = await takeIn(room, { bytes: new TextEncoder().encode(page(dispatch)), name: 's', url: null }, { by: operator, sample: true });
    expect(sample.links).toEqual([]);
  });

  test('a new version is compared anew: what it no longer shares is no copy any more', async () => {
    await add(page(dispatch), 'https://one.example/a');
    await add(page(dispatch).replace('Two cargo', 'Both cargo'), 'https://two.example/b');
    const changed = await add(opEd(), 'https://two.example/b');
    expect(changed).toMatchObject({ outcome: 'changed', links: [] });
  });

  test('a source that changes marks the briefs that cite it, with what is gone, what is new, and whose lines', async () => {
    const url = 'https://ledger.example/kura';
    const { reference } = await add(opEd(), url);
    const brief = await draftBrief(room, [reference.id], { by: operator });
    expect(await sourceChanges(room.store.db, brief)).toEqual([]);
    const old = 'If the parties keep to the protocol, the South Caucasus is likely to see more freight in the coming years than in the past decade.';
    const fresh = 'If the parties keep to the protocol, the South Caucasus may see somewhat more freight.';
    const changed = await add(opEd().replace(old, fresh), url);
    expect(changed).toMatchObject({ outcome: 'changed', outdated: [`${brief.id}:1`] });
    const [change] = await sourceChanges(room.store.db, brief);
    expect(change).toMatchObject({ article: reference.id, cited: 1, newest: 2, removed: [old], added: [fresh], header: [] });
    expect(change?.lines).toEqual(brief.items[0]?.lines.filter(({ text }) => text.includes('freight in the coming years')).map(({ text }) => text));
    expect(change?.lines.length).toBeGreaterThan(0);

    const answer = await createRespond(room)({
      place: { platform: 'terminal', destination: 'terminal', thread: null, kind: 'private' },
      person: { platform: 'terminal', id: 'operator', name: 'operator' }, language: 'en',
      mayConfigure: async () => true, input: { type: 'press', action: action('open', brief.id, 1) },
    });
    const shown = JSON.stringify(answer);
    expect(shown).toContain(fresh);

    const anew = await draftBrief(room, [reference.id], { by: operator });
    expect(await sourceChanges(room.store.db, anew)).toEqual([]);
    expect([...await outdatedBriefs(room.store.db)]).toEqual([`${brief.id}:1`]);
  });
});
