import { expect, test } from 'vitest';
import type { Basis, Kind } from '../../src/contracts.ts';
import { dateInWords, kindSentence, labelOf, whenInWords } from '../../src/brief/wording.ts';

const header = (outlet: string | null, authors: string[], kind: Kind = 'OpinionNewsArticle') => ({ outlet, authors, kind });
const voice = (basis: Basis, holder: string | null, more = {}) =>
  ({ basis, holder, holderNamed: true, via: null, assessed: true, ...more });

test.each([
  [voice('fact', null), header('News Desk', ['Ada Lin']), 'Stated as fact by News Desk, unchecked'],
  [voice('fact', null), header(null, ['Ada Lin']), 'Stated as fact by Ada Lin, unchecked'],
  [voice('fact', null), header(null, []), 'Stated as fact in the article, unchecked'],
  [voice('claim', 'Islamabad'), header(null, []), 'According to Islamabad'],
  [voice('claim', 'experts', { holderNamed: false }), header(null, []), 'According to unnamed experts'],
  [voice('claim', 'some analysts', { holderNamed: false }), header(null, []), 'According to some analysts (not named)'],
  [voice('claim', 'New Russian naval doctrine'), header(null, []), 'According to new Russian naval doctrine'],
  [voice('claim', 'New Delhi'), header(null, []), 'According to New Delhi'],
  [voice('claim', 'People like Lund'), header(null, []), 'According to people like Lund'],
  [voice('claim', 'Republicans', { holderNamed: false }), header(null, []), 'According to Republicans (not named)'],
  [voice('claim', 'Experts', { holderNamed: false }), header(null, []), 'According to unnamed experts'],
  [voice('claim', 'Many states', { holderNamed: false }), header(null, []), 'According to many states (not named)'],
  [voice('claim', 'The Defence Ministry'), header(null, []), 'According to the Defence Ministry'],
  [voice('claim', 'Armenians', { holderNamed: false }), header(null, []), 'According to Armenians (not named)'],
  [voice('claim', 'European monitors', { holderNamed: false }), header(null, []), 'According to European monitors (not named)'],
  [voice('claim', 'People close to the talks', { holderNamed: false }), header(null, []), 'According to people close to the talks (not named)'],
  [voice('claim', 'Gazprom officials', { holderNamed: false }), header(null, []), 'According to Gazprom officials (not named)'],
  [voice('claim', 'Weapons makers in two countries', { holderNamed: false }), header(null, []), 'According to weapons makers in two countries (not named)'],
  [voice('claim', 'Regional diplomats', { holderNamed: false }), header(null, []), 'According to regional diplomats (not named)'],
  [voice('claim', 'The Afghan authorities', { holderNamed: false }), header(null, []), 'According to the Afghan authorities'],
  [voice('claim', 'Several Western agencies', { holderNamed: false }), header(null, []), 'According to several Western agencies (not named)'],
  [voice('claim', 'Historical data', { holderNamed: false }), header(null, []), 'According to historical data'],
  [voice('claim', 'Tracking data reviewed by Gulf Line'), header(null, []), 'According to tracking data reviewed by Gulf Line'],
  [voice('claim', 'ED', { holderNamed: false }), header(null, []), 'According to ED'],
  [voice('claim', 'a member of the delegation', { holderNamed: false }), header(null, []), 'According to a member of the delegation (not named)'],
  [voice('claim', 'Secretary of Transport Nia Obi'), header(null, []), 'According to Secretary of Transport Nia Obi'],
  [voice('claim', 'its operator', { holderNamed: false }), header(null, []), 'According to its operator (not named)'],
  [voice('claim', 'National Grid'), header(null, []), 'According to National Grid'],
  [voice('claim', null, { holderNamed: false }), header(null, []), 'View attributed to nobody'],
  [voice('fact', null), header(null, ['Ada Lin', 'Bo Katz']), 'Stated as fact by Ada Lin and Bo Katz, unchecked'],
  [voice('opinion', 'Ada Lin, Bo Katz'), header(null, ['Ada Lin', 'Bo Katz']), 'Ada Lin and Bo Katz’s view'],
  [voice('claim', 'Tehran', { via: 'Rustavi TV' }), header(null, []), 'According to Tehran, as quoted by Rustavi TV'],
  [voice('opinion', 'Ada Lin'), header('News Desk', ['Ada Lin']), 'Ada Lin’s view'],
  [voice('forecast', 'Ada Lin'), header('News Desk', ['Ada Lin']), 'Ada Lin’s forecast'],
  [voice('opinion', null), header('News Desk', [], 'Editorial'), 'News Desk’s editorial view'],
  [voice('opinion', null), header('News Desk', []), 'The article’s view (no author named)'],
  [voice('opinion', 'Ada Lin', { assessed: false }), header(null, ['Ada Lin']), 'Not assessed, do not read as fact'],
] as const)('%o in %o reads %s', (line, of, label) => {
  expect(labelOf(line, { ...of, authors: [...of.authors] }, 'en')).toBe(label);
});

test('a kind that we guessed says so; an unknown one asks to be read as opinion', () => {
  expect(kindSentence({ kind: 'OpinionNewsArticle', kindDeclared: true }, 'en')).toBe('Opinion: this is the author’s view');
  expect(kindSentence({ kind: 'ReportageNewsArticle', kindDeclared: false }, 'en')).toContain('our guess');
  expect(kindSentence({ kind: 'Unknown', kindDeclared: false }, 'en')).toBe('Unlabelled by the publisher: treat as opinion');
});

test('dates are put in words; what is no date stays as published', () => {
  expect(dateInWords('2026-11-23T22:30:00+04:00', 'en')).toBe('23 November 2026');
  expect(dateInWords('last spring', 'en')).toBe('last spring');
});

test.each([
  [{ published: '2026-11-09', modified: '2026-11-10' }, '9 November 2026'],
  [{ published: null, modified: '2026-11-10' }, 'changed on 10 November 2026, no first date'],
  [{ published: null, modified: null }, 'undated'],
])('an article that tells only when it was changed is not undated', (dates, words) => {
  expect(whenInWords(dates, 'en')).toBe(words);
});
