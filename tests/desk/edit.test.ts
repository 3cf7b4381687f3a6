/** What editors change in a brief, on both stores: the gate, the audit trail, notes, withheld names, the second editor. */
import { beforeAll, expect, test } from 'vitest';
import * as flow from '../../src/briefing.ts';
import { plainText } from '../../src/brief/plain.ts';
import { renderBrief } from '../../src/brief/render.ts';
import type { Brief } from '../../src/contracts.ts';
import type { Actor } from '../../src/desk/decide.ts';
import type { Edit } from '../../src/desk/edit.ts';
import { setRegion } from '../../src/desk/regions.ts';
import { relabel } from '../../src/desk/relabel.ts';
import { editSources } from '../../src/desk/rework.ts';
import { evidenceDocument } from '../../src/chat/evidence.ts';
import { sourcesOf } from '../../src/chat/reader.ts';
import { getBrief } from '../../src/store/briefs.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import { drafted, editor, newsroom, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

const code = (name: string) => expect.objectContaining({ code: name });
const style = { width: 10_000, bold: (words: string) => words };
const other = `Kura bridge protocol is not signed, says Tbilisi

Georgia's transport ministry said on 13 October 2026 that no protocol had been signed in Tbilisi.
The ministry gave no date for a further round of talks between the two delegations.
`;

describeStores((open) => {
  let room: Newsroom;
  let ada: Actor;
  let ben: Actor;
  let turn = 0;
  const draft = async () => drafted(room, `edit ${(turn += 1)}`);
  const first = { item: 0, line: 0 };
  const edit = async ({ id }: Pick<Brief, 'id'>, change: Edit, reason: string | null = null) => flow.edit(room, { brief: id }, [change], { by: ada, reason });
  const stored = async (id: string) => {
    const found = await getBrief(room.store.db, id);
    if (found === undefined) throw new Error('no brief');
    return found.brief;
  };

  beforeAll(async () => {
    room = newsroom(await open());
    ada = await editor(room, 'Ada', { platform: 'telegram', id: '1' }, 'admin');
    ben = await editor(room, 'Ben', { platform: 'telegram', id: '2' });
  });

  test('an own line needs a passage that bears it, and is marked as the editors’', async () => {
    const brief = await draft();
    const own = { text: '“Critics call the bridge a vanity project.”', basis: 'claim' as const, holder: 'Critics', evidence: ['S8'] };
    await expect(edit(brief, { do: 'add', item: 0, line: { ...own, evidence: ['S99'] } }, 'I know')).rejects.toThrow(code('gate-final'));
    await expect(edit(brief, { do: 'add', item: 0, line: { ...own, holder: 'Moscow' } }, 'I know')).rejects.toThrow(code('gate-final'));
    const { content } = await edit(brief, { do: 'add', item: 0, line: own });
    expect(content.items[0]?.lines.at(-1)).toMatchObject({ byEditor: true, label: expect.stringMatching(/^According to .*ritics.*, in our editors’ words$/u) });
  });

  test.each([
    ['as a fact', { basis: 'fact' as const, holder: null }],
    ['as a fact in other words', { basis: 'fact' as const, holder: null, text: 'Trade across the Kura is no threat to anybody.' }],
    ['of another holder', { holder: 'Tehran' }],
    ['with a number of ours', { text: '“Iran must understand that trade across the Kura is no threat to 12 states.”' }],
    ['without its negation', { text: '“Iran must understand that trade across the Kura is a threat to anybody.”' }],
    ['with hidden words', { text: 'Iran must understand that trade across the Kura is no threat\u200B to anybody.' }],
    ['in words that were never said', { text: 'The bridge is splendid.' }],
    ['with an address', { text: 'Iran must understand, see https://example.org.' }],
  ])('no reason shows a view %s', async (_, to) => {
    const brief = await draft();
    await expect(edit(brief, { do: 'reword', at: first, to }, 'I insist')).rejects.toThrow(code('gate-final'));
    expect((await stored(brief.id)).version).toBe(1);
  });

  // Of a forecast, a hedged claim and a plan: how sure, on what condition, when, and that it has not happened yet.
  test.each([
    ['a likelihood', 'If the parties keep', 'is likely to see more', 'will see more'],
    ['a condition', 'If the parties keep', 'If the parties keep to the protocol, the', 'The'],
    ['a tense', 'the protocol will halve', 'will halve', 'halved'],
    ['a hedge that is added', 'the protocol will halve', 'will halve', 'may halve'],
    ['a tense of the reported', 'inspections would begin', 'would begin', 'began'],
    ['who did what', 'Iran has watched', 'Iran has watched the talks', 'The talks have watched Iran'],
    ['a judgement', 'inspections would begin', 'that inspections', 'that humiliating inspections'],
  ])('no reason changes %s, under no label', async (_, where, from, to) => {
    const brief = await draft();
    const sources = await editSources(room.store.db, await stored(brief.id));
    const labels = sources.get(brief.items[0]?.article.id ?? '')?.labels;
    const sentence = labels?.sentences.find(({ text }) => text.includes(where));
    if (sentence === undefined) throw new Error(`no sentence with ${where}`);
    const altered = sentence.text.replace(from, to);
    expect(altered).not.toBe(sentence.text);
    for (const basis of ['fact', 'claim', 'opinion', 'forecast'] as const) {
      const holder = basis === 'fact' ? null : sentence.holder;
      await expect(edit(brief, { do: 'add', item: 0, line: { text: altered, basis, holder, evidence: [sentence.id] } }, 'I insist')).rejects.toThrow(code('gate-final'));
    }
    // As it stands it is a line like any other, with its own label.
    const own = { text: `“${sentence.text}”`, basis: sentence.basis, holder: sentence.holder, evidence: [sentence.id] };
    expect((await edit(brief, { do: 'add', item: 0, line: own })).content.items[0]?.lines.at(-1)).toMatchObject({ basis: sentence.basis });
  });

  test('a refusal is overridden with a reason, which stands in the audit trail, and then two have to approve', async () => {
    const brief = await draft();
    const to = { text: 'Iran must accept that trade across the Kura is no threat to anybody.' };
    await expect(edit(brief, { do: 'reword', at: first, to })).rejects.toThrow(code('gate-refused'));
    const { version } = await edit(brief, { do: 'reword', at: first, to }, 'It reads better.');
    const [decision] = await listDecisions(room.store.db, { subject: brief.id });
    expect(decision).toMatchObject({
      action: 'edit', person: ada.id, place: 'telegram', reason: 'It reads better.',
      before: [`${brief.items[0]?.lines[0]?.label}: ${brief.items[0]?.lines[0]?.text}`], after: [expect.stringContaining('[word-not-in-passage]')],
    });
    const reference = { brief: brief.id, version };
    expect(await flow.approve(room, reference, { by: ada })).toMatchObject({ status: 'draft', waitsFor: ['override'] });
    await expect(flow.approve(room, reference, { by: ada })).rejects.toThrow(code('second-editor'));
    expect(await flow.approve(room, reference, { by: ben })).toMatchObject({ status: 'approved' });
  });

  test('an edit takes an approval back, and nobody decides on what it replaced', async () => {
    const brief = await draft();
    await flow.approve(room, { brief: brief.id }, { by: ada });
    await edit(brief, { do: 'drop', at: first });
    await expect(flow.publish(room, { brief: brief.id, version: 1 }, { by: ben, when: 'now' })).rejects.toThrow(code('wrong-status'));
    await expect(flow.approve(room, { brief: brief.id, version: 1 }, { by: ben })).rejects.toThrow(code('superseded'));
    await expect(flow.publish(room, { brief: brief.id, version: 2 }, { by: ben, when: 'now' })).rejects.toThrow(code('wrong-status'));
    await expect(flow.edit(room, { brief: brief.id, version: 1 }, [{ do: 'drop', at: first }], { by: ben })).rejects.toThrow(code('superseded'));
  });

  test('what an editor has since labelled with more caution is not approved as it was', async () => {
    const brief = await draft();
    const claim = brief.items[0]?.lines.findIndex(({ basis }) => basis === 'claim') ?? -1;
    const line = brief.items[0]?.lines[claim];
    await relabel(room, { article: brief.items[0]?.article.id ?? '', sentence: line?.evidence[0]?.split(':')[0] ?? '', by: ben, wanted: { basis: 'opinion', holder: null, reason: null } });
    await expect(flow.approve(room, { brief: brief.id }, { by: ada })).rejects.toThrow(code('lines-no-longer-hold'));
    await edit(brief, { do: 'drop', at: { item: 0, line: claim } });
    expect(await flow.approve(room, { brief: brief.id }, { by: ada })).toMatchObject({ status: 'approved' });
  });

  test('a note cites a different stored source, word for word, under a label of its own', async () => {
    const brief = await draft();
    const own = brief.items[0]?.article.id ?? '';
    const taken = await flow.takeIn(room, { bytes: new TextEncoder().encode(other), name: 'other.txt', url: 'https://kura.example/1' }, { by: ada, overrides: { outlet: 'Kura Wire' } });
    const on = { on: 'line', at: first, passage: 'S1' } as const;
    await expect(flow.note(room, { brief: brief.id }, { ...on, article: own }, { by: ada })).rejects.toThrow(code('note-own-source'));
    await expect(flow.note(room, { brief: brief.id }, { ...on, article: taken.reference.id, passage: 'S44' }, { by: ada })).rejects.toThrow(code('passage-unknown'));
    await flow.note(room, { brief: brief.id }, { ...on, article: taken.reference.id }, { by: ada });
    const shown = plainText(renderBrief(await stored(brief.id), 'en'), style);
    expect(shown).toMatch(/\n\nEditors’ note from another source, Kura Wire \([^)]+\): According to Georgia's transport ministry: “/u);
    expect(plainText(renderBrief(await stored(brief.id), 'ru'), style)).toMatch(/\n\nПримечание редакции по другому источнику, Kura Wire \([^)]+\): Утверждение \(Georgia's transport ministry\): “/u);
    // A line that is reworded keeps it.
    const { content } = await edit(brief, { do: 'move', at: first, to: 1 });
    expect(content.items[0]?.lines[1]?.notes).toHaveLength(1);
  });

  test('a withheld name stands nowhere in what readers get, nor behind it', async () => {
    const brief = await draft();
    await flow.withholdAuthor(room, { brief: brief.id }, 0, { by: ada, reason: 'She was threatened.' });
    const fresh = await stored(brief.id);
    const behind = evidenceDocument(fresh, await sourcesOf(room, fresh), 'en');
    const shown = [renderBrief(fresh, 'en'), renderBrief(fresh, 'ru'), behind].map((document) => plainText(document, style)).join('\n');
    expect(shown).not.toMatch(/Velizade/iu);
    expect(shown).toContain('author’s name withheld');
    expect(shown).toContain('The author’s view (name withheld)');
    await edit(brief, { do: 'move', at: first, to: 1 });
    await edit(brief, { do: 'reword', at: first, to: { basis: 'opinion' } });
    expect(plainText(renderBrief(await stored(brief.id), 'en'), style)).not.toMatch(/Velizade/iu);
    await expect(edit(brief, { do: 'reword', at: first, to: { text: 'Velizade must understand.' } }, 'why')).rejects.toThrow(code('name-still-there'));
    expect(await flow.approve(room, { brief: brief.id }, { by: ben })).toMatchObject({ status: 'approved' });
  });

  test('a region may need a second editor for everything', async () => {
    const brief = await draft();
    await setRegion(room, 'south-caucasus', { secondEditor: true }, ada);
    expect(await flow.approve(room, { brief: brief.id }, { by: ada })).toMatchObject({ status: 'draft', waitsFor: ['region'] });
    await setRegion(room, 'south-caucasus', { secondEditor: false }, ada);
  });
});
