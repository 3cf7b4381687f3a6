/** What makes a line wait for a second editor. */
import { askedOnce } from '../asked.ts';
import type { Kind, Risk } from '../contracts.ts';
import { disputedIn, isPlace, mentions } from '../regions/gazetteer.ts';
import { accusing, firmWords, forces, harmClass, harmVerbs, movements, wrongs } from './lexicon/harm.ts';
import { titles } from './lexicon/people.ts';
import type { Reading } from './scope.ts';
import { captureIn, tollIn } from './tolls.ts';
import type { Token } from './tokens.ts';
import { isPast } from './verb-group.ts';

type Rule = Risk['rule'];

/** Forces that move, or stand somewhere, within so many tokens of each other. */
const near = 8;

const forceOrMovement = askedOnce((word) => forces.has(word) || movements.has(word));

function movesForces(tokens: readonly Token[]): boolean {
  let force = -Infinity;
  let movement = -Infinity;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || !forceOrMovement(token)) continue;
    if (forces.has(token.lower)) force = i;
    if (movements.has(token.lower)) movement = i;
    if (Math.abs(force - movement) <= near) return true;
  }
  return false;
}

/** A person by two capitalised words or a title and a name, or a firm. */
function identifies(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const next = tokens[i + 1];
    if (!token.capital || !next?.capital || isPlace(token.lower) || isPlace(`${token.lower} ${next.lower}`))
      return false;
    if (firmWords.has(next.lower)) return true;
    return (
      titles.has(token.lower) || (i > 0 && !isPlace(next.lower) && next.text !== next.text.toUpperCase())
    );
  });
}

/** "carried out", "launched". */
function carriesOut(token: Token): boolean {
  return /^(?:carried|carries|carrying|launched|launches|conducted|staged|mounted)$/u.test(token.lower);
}

const attacks = askedOnce((word) => harmVerbs.get(word) === 'attack' || harmClass.get(word) === 'attack');

/** "X has carried out attacks against …", "X attacked …": a country or group is said to have struck somebody. */
function saysWhoStruck(tokens: readonly Token[]): boolean {
  const act = tokens.findIndex(
    (token, i) => attacks(token) && (
      (harmVerbs.get(token.lower) === 'attack' && isPast(token.lower) && tokens[i + 1]?.lower !== 'by') ||
      (harmClass.get(token.lower) === 'attack' && tokens.slice(Math.max(0, i - 6), i).some(carriesOut))),
  );
  if (act < 1 || mentions(tokens, 0, act).length === 0) return false;
  return tokens
    .slice(act + 1, act + 8)
    .some((token) => /^(?:against|on|at|towards?|direction|targeting|targets?)$/u.test(token.lower));
}

const isWrong = askedOnce((word) => wrongs.has(word));
const isAccusing = askedOnce((word) => accusing.has(word));

function accuses(tokens: readonly Token[]): boolean {
  if (saysWhoStruck(tokens) || holdsPerson(tokens)) return true;
  const wrong = tokens.some(isWrong);
  const accused = tokens.some(isAccusing);
  return (wrong && accused) || ((wrong || accused) && identifies(tokens));
}

const held = askedOnce((word) => /^(?:charged|indicted|convicted|detained|arrested|prosecuted|sentenced|blacklisted)$/u.test(word));

/** "was charged", "detained for 48 hours": what a person is accused of or held for, beside a name or initials. */
function holdsPerson(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) =>
    held(token) &&
    tokens.slice(Math.max(0, i - 4), i).some((before) => /^(?:was|were|been|is|are)$/u.test(before.lower))) && identifies(tokens);
}

/** "which it knows as X", "known to them as X": one place, two names. */
function otherName(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (token.lower !== 'as' || !tokens[i + 1]?.capital) return false;
    return tokens
      .slice(Math.max(0, i - 5), i)
      .some((before) => /^(?:knows?|known|calls?|refers?)$/u.test(before.lower));
  });
}

/** The risks of an article; satire and paid content concern all of it, so their evidence is empty. */
export function risksOf(kind: Kind, readings: readonly Reading[]): Risk[] {
  const found = new Map<Rule, Set<string>>();
  const add = (rule: Rule, id: string) => {
    const known = found.get(rule) ?? new Set<string>();
    found.set(rule, known.add(id));
  };
  for (const { sentence, tokens } of readings) {
    if (accuses(tokens)) add('accusation', sentence.id);
    if (movesForces(tokens) || captureIn(tokens)) add('force-movement', sentence.id);
    if (tollIn(tokens)) add('toll', sentence.id);
    if (disputedIn(tokens).length > 0 || otherName(tokens)) add('disputed-name', sentence.id);
  }
  const risks: Risk[] = [...found].map(([rule, evidence]) => ({ rule, evidence: [...evidence] }));
  if (kind === 'SatiricalArticle') risks.push({ rule: 'satire', evidence: [] });
  if (kind === 'AdvertiserContentArticle') risks.push({ rule: 'paid-content', evidence: [] });
  return risks;
}
