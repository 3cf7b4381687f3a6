/** What leads up to a noun phrase or trails behind it without belonging to it. */
import { isPlace } from '../regions/gazetteer.ts';
import { timeHeads, leadingAdverbs, determiners, prepositions } from './lexicon/grammar.ts';
import { titles, vagueDeterminers } from './lexicon/people.ts';
import { incidental } from './coordination.ts';
import { documentNouns } from './lexicon/reporting.ts';
import type { Span } from './phrases.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isFinite } from './verb-group.ts';

/** After a subject they say where or that it is meant: "officials here", "the mayor himself". */
const trailing = /^(?:here|there|alike|today|yesterday|nowadays|elsewhere|abroad|meanwhile|recently|however|last|next)$/u;

/** The phrase without what only leads up to it or trails behind it; null when nothing is left. */
export function trim(tokens: readonly Token[], start: number, end: number): Span | null {
  // "Back then Prime Minister X".
  let from = tokens[start]?.lower === 'back' && tokens[start + 1]?.lower === 'then' ? start + 2 : start;
  let to = end;
  for (let moved = true; moved && from < to;) {
    moved = false;
    const word = tokens[from]?.lower ?? '';
    if (
      leadingAdverbs.has(word) ||
      (/^(?:this|that)$/u.test(word) && /^(?:our|my|his|her|its|their|the)$/u.test(tokens[from + 1]?.lower ?? '')) ||
      (isAdverb(word) && !vagueDeterminers.has(word) && word !== 'both' && word !== 'all')
    ) {
      from += 1;
      moved = true;
    } else {
      const time = timeLead(tokens, from, to);
      if (time > from) {
        from = time;
        moved = true;
      }
    }
  }
  // "Everything Orsini says".
  if (/^(?:everything|anything|nothing|whatever)$/u.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.capital) from += 1;
  // "is the way one sergeant described it".
  if (tokens[from]?.lower === 'the' && tokens[from + 1]?.lower === 'way' && to > from + 2) from += 2;
  from = afterLead(tokens, from, to);
  from = writer(tokens, from, to) ?? lastPhrase(tokens, from, to);
  to = beforeTime(tokens, from, to);
  to = beforePlace(tokens, from, to);
  // "the army on the other hand says", "Brussels from its side".
  if (to > from + 3 && /^(?:from|for|on) (?:its|their|his|her) (?:side|part)$/u.test(tokens.slice(to - 3, to).map(({ lower }) => lower).join(' '))) to -= 3;
  if (to > from + 4 && /^on the (?:other|one) hand$/u.test(tokens.slice(to - 4, to).map(({ lower }) => lower).join(' '))) to -= 4;
  // "the government of course claims".
  if (to > from + 2 && /^(?:of course|for example|in fact|in turn|by contrast|at least|for instance)$/u.test(`${tokens[to - 2]?.lower} ${tokens[to - 1]?.lower}`)) to -= 2;
  while (to > from + 1 && trailing.test(tokens[to - 1]?.lower ?? '')) to -= 1;
  // "the National Assembly": with a capital it is a name.
  while (to > from && ((isAdverb(tokens[to - 1]?.lower ?? '') && !/^(?:both|all)$/u.test(tokens[to - 1]?.lower ?? '') && !(tokens[to - 1]?.capital && to > from + 1)) || tokens[to - 1]?.kind === 'mark')) to -= 1;
  // "this is the first time it has said": the pronoun is who says it.
  if (to > from + 1 && /^(?:it|he|she|they)$/u.test(tokens[to - 1]?.lower ?? '') && tokens[to - 2]?.kind === 'word' && !/^(?:and|or)$/u.test(tokens[to - 2]?.lower ?? '')) from = to - 1;
  return from < to ? { from, to } : null;
}

/** "Orsini on Thursday", "the ministry last week", "a panel in 2001": where the time begins at which it was said. */
function beforeTime(tokens: readonly Token[], from: number, to: number): number {
  const head = tokens[to - 1]?.lower ?? '';
  const lead = tokens[to - 2]?.lower ?? '';
  // But "a mission sent by the Union in 2005": when it was sent.
  if (to > from + 2 && lead === 'in' && /^(?:19|20)\d\d$/u.test(head) && !tokens.slice(from, to - 2).some(({ lower }) => prepositions.has(lower))) return to - 2;
  return to > from + 2 && timeHeads.has(head) && /^(?:on|last|this|in)$/u.test(lead) ? to - 2 : to;
}

/** "The army on its website warned", "Orsini in a long interview seemed to": where the place begins at which it was said. */
function beforePlace(tokens: readonly Token[], from: number, to: number): number {
  if (occasions.test(tokens[to - 1]?.lower ?? '')) {
    const at = tokens.findIndex(({ lower }, i) => i > from && i < to - 2 && i > to - 6 && lower === 'in' && /^an?$/u.test(tokens[i + 1]?.lower ?? ''));
    return at > from ? at : to;
  }
  if (!places.test(tokens[to - 1]?.lower ?? '')) return to;
  const where = tokens.findIndex(({ lower }, i) => i > from && i < to - 2 && /^(?:on|in|via)$/u.test(lower) && /^(?:its|his|her|their)$/u.test(tokens[i + 1]?.lower ?? ''));
  return where > from ? where : to;
}

/** "published a letter Orsini": what somebody wrote, and then where the one begins who wrote it; null elsewhere. */
function writer(tokens: readonly Token[], from: number, to: number): number | null {
  let begin = to - 1;
  while (begin > from && !(tokens[begin]?.capital && documentNouns.has(tokens[begin - 1]?.lower ?? ''))) begin -= 1;
  const published = tokens.slice(from, Math.max(from, begin)).some(({ lower, capital }) => incidental.test(lower) && !capital);
  return published ? begin : null;
}

/** "A year later the secretary", "In the clinic a doctor named X": where the last noun phrase begins. */
function lastPhrase(tokens: readonly Token[], from: number, to: number): number {
  // "After that meeting in 2021 Orsini": the name behind the year.
  for (let i = from + 1; i < to - 1; i += 1) if (tokens[i - 1]?.lower === 'in' && /^\d{4}$/u.test(tokens[i]?.text ?? '') && tokens[i + 1]?.capital) return i + 1;
  for (let i = to - 2; i > from; i -= 1) {
    const word = tokens[i]?.lower ?? '';
    const before = tokens[i - 1];
    if (!before || before.kind !== 'word' || /^(?:and|or|than|as|all|both|half|'s|\w+sel(?:f|ves))$/u.test(before.lower)) continue;
    // "Save The Children": a name goes on.
    if (opensPhrase.test(word) && !(tokens[i]?.capital && before.capital) && !prepositions.has(before.lower) && !determiners.has(before.lower) && !isFinite(before.lower)) return i;
    if (titles.has(word) && /^(?:earlier|later|ago|before|afterwards)$/u.test(before.lower)) return i;
    // "After he brokered a ceasefire President X": an indefinite phrase ends before a title.
    if (titles.has(word) && tokens[i]?.capital && !before.capital && /^an?$/u.test(tokens[from]?.lower ?? '')) return i;
  }
  return from;
}

const places = /^(?:website|account|page|channel|blog|column|broadcast|bulletin|newsletter)$/u;

const occasions = /^(?:interview|statement|speech|tweet|letter|post|briefing|address|column|memo|note|video)$/u;

const opensPhrase = /^(?:the|an?|its|his|their|our|my)$/u;

/** "In a radio interview Smith": the name at the end, when the phrase begins with a preposition. */
function afterLead(tokens: readonly Token[], from: number, to: number): number {
  if (!prepositions.has(tokens[from]?.lower ?? '') || tokens[from]?.lower === 'about') return from;
  // "In Serbia government officials": behind the place.
  if (isPlace(tokens[from + 1]?.lower ?? '') && to > from + 2 && tokens.slice(from + 2, to).every(({ kind, capital, lower }) => kind === 'word' && !capital && !prepositions.has(lower))) return from + 2;
  let at = to;
  while (at > from && tokens[at - 1]?.capital) at -= 1;
  // "Under the agreement the road to Vorukh": the name belongs to the road.
  return at < to && !/^(?:to|of|from|for)$/u.test(tokens[at - 1]?.lower ?? '') ? at : from;
}

/** After a leading phrase of time ("For years the…", "Last week X", "In 2014 Y"): where the rest begins. */
function timeLead(tokens: readonly Token[], from: number, to: number): number {
  // "A few days ago the agency".
  const ago = from + 1 + tokens.slice(from + 1, Math.max(from + 1, Math.min(to - 1, from + 6))).findIndex(({ lower }) => lower === 'ago');
  if (ago > from && tokens.slice(from, ago).some(({ lower }) => timeHeads.has(lower))) return ago + 1;
  const lead = tokens[from]?.lower ?? '';
  if (
    ![
      'for',
      'in',
      'on',
      'last',
      'this',
      'next',
      'at',
      'during',
      'by',
      'since',
      'over',
      'that',
      'earlier',
      'late',
      'early',
    ].includes(lead) &&
    !timeHeads.has(lead)
  )
    return from;
  for (let i = from; i < Math.min(to, from + 6); i += 1) {
    const token = tokens[i];
    if (!token || (i > from && token.capital && !timeHeads.has(token.lower))) return from;
    if (timeHeads.has(token.lower) || /^\d{4}$/u.test(token.text)) {
      const next = tokens[i + 1];
      if (next && (timeHeads.has(next.lower) || next.kind === 'number')) continue;
      return i + 1 < to && next?.lower !== 'of' && next?.lower !== "'s" ? i + 1 : from;
    }
  }
  return from;
}
