/** Tolls, losses, crowds and captures: never fact, for somebody counted them. */
import type { Token } from './tokens.ts';
import { isPlace } from '../regions/gazetteer.ts';
import { tailStarts } from './lexicon/grammar.ts';
import { askedOnce } from '../asked.ts';
import { words } from './words.ts';
import { capturing, harmed, lost, materiel, months, quantity } from './lexicon/record.ts';

/** The words of a toll or capture between two tokens, or null. */
export function tollIn(
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): { from: number; to: number } | null {
  let counted = -1;
  let harm = -1;
  let loss = -1;
  let gear = -1;
  let throng = -1;
  let crowd = -1;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind !== 'number' && !telling(token)) continue;
    const number = token.kind === 'number' && !/^(?:1[0-9]|20)\d\ds?$/u.test(token.text);
    if (number || quantity.has(token.lower)) counted = i;
    if (harmed.has(token.lower) || (token.lower === 'lives' && (tokens[i + 1]?.lower === 'of' || livesBefore.test(tokens[i - 1]?.lower ?? '')))) harm = i;
    if (token.lower === 'loss' && tokens[i + 1]?.lower === 'of' && /^(?:lives|life)$/u.test(tokens[i + 2]?.lower ?? '')) return span(i, i + 2);
    if (lost.has(token.lower)) loss = i;
    if (materiel.has(token.lower)) gear = i;
    if (harm >= 0 && counted >= 0 && Math.abs(harm - counted) <= 12) return span(harm, counted);
    if (isThrong(token)) throng = i;
    if (gathered.has(token.lower)) crowd = i;
    if (throng >= 0 && crowd >= 0 && Math.abs(throng - crowd) <= 12) return span(throng, crowd);
    // ", killing a tracker and injuring an officer": of one as of many.
    if (/^(?:killing|wounding|injuring|maiming)$/u.test(token.lower) && oneHit.test(tokens[i + 1]?.lower ?? '')) return span(i, i + 1);
    if (capturesAt(tokens, i)) return span(i, i + 2);
    if (harm === i && i > from && suffered.test(tokens[i - 1]?.lower ?? '') && byForce.test(token.lower)) return span(i - 1, i);
    // "Fourteen soldiers fell in the fighting around the town"; "sank after a missile struck it".
    if (/^(?:fell|fallen|falling)$/u.test(token.lower) && tokens[i + 1]?.lower === 'in' && tokens.slice(i + 2, i + 5).some(({ lower }) => /^(?:fighting|battle|action|combat)$/u.test(lower))) return span(i, i + 1);
    if (token.lower === 'sank' && tokens.slice(Math.max(from, i - 5), i).some(({ lower }) => /^(?:cruiser|frigate|destroyer|warship|corvette|submarine|flagship|carrier|patrol|boat|ship|vessel|trawler|tanker|dhow)$/u.test(lower)) && tokens.slice(i + 1).some(({ lower }) => /^(?:struck|hit|attack|missiles?|mines?|torpedo|torpedoes|drones?|fire)$/u.test(lower))) return span(i, i);
    if (loss >= 0 && gear >= 0 && Math.abs(loss - gear) <= 8) return span(loss, gear);
  }
  return null;
}

/** People put to a number: "69 dead", "26 civilians were killed", "wounded some 300 of them"; how much else is said of it, somebody counted. */
export function countedIn(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | null {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || !(isCount(token) || isHeadcount(token)) || months.has(tokens[i + 1]?.lower ?? '')) continue;
    for (let j = i + 1; j < Math.min(to, i + 7); j += 1) {
      const word = tokens[j]?.lower ?? '';
      if (tokens[j]?.kind === 'mark' || /^(?:who|that|which|and|but|since|after)$/u.test(word)) break;
      if ((dead.has(word) && tokens[j - 1]?.lower !== 'to') || (word === 'lives' && claimed.test(tokens[i - 1]?.lower ?? ''))) return span(i, j);
    }
    const near = [tokens[i - 1], tokens[i - 2], tokens[i - 3]].findIndex((one) => dead.has(one?.lower ?? ''));
    if (near >= 0 && i - 1 - near >= from && tokens[i - 2 - near]?.lower !== 'to') return span(i - 1 - near, i);
  }
  return null;
}

/** A number that is neither a year nor a share. */
function isCount({ kind, text }: Token): boolean {
  return kind === 'number' && /^\d{1,3}(?:,\d{3})*$|^\d{4,}$/u.test(text) && !/^(?:1[0-9]|20)\d\d$/u.test(text);
}

const headcounts = words(`
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety dozen dozens hundred hundreds thousand thousands million millions scores`);
const isHeadcount = askedOnce((word) => headcounts.has(word));
const dead = words(`
killed wounded injured dead died deaths casualties fatalities slain perished massacred murdered slaughtered executed kidnapped
abducted killing wounding injuring kill maimed`);
const claimed = /^(?:claiming|claimed|cost|costing|took|taking|over|than|some|nearly|almost|about|least)$/u;

/** A word that is none of these is no part of a toll. */
const telling = askedOnce((word) => [quantity, harmed, lost, materiel, throngs, gathered, taken].some((list) => list.has(word))
  || /^(?:lives|loss|killing|wounding|injuring|maiming|falling)$/u.test(word));

/** Too many to be told by name: "200,000", "a million", "tens of thousands". */
function isThrong({ kind, text, lower }: Token): boolean {
  return kind === 'number' ? /^\d{1,3}(?:,\d{3})+$|^\d{5,}$/u.test(text) : throngs.has(lower);
}

const throngs = words('hundreds thousands million millions');

const gathered = words(`
attended gathered marched rallied protested demonstrated assembled thronged demonstrators protesters protestors marchers
mourners worshippers`);

/** "the lives of", "thousands of lives": people, not where they live. */
const livesBefore = /^(?:the|of|their|many|more|thousand|thousands|hundreds|civilian|human)$/u;

function span(a: number, b: number): { from: number; to: number } {
  return { from: Math.min(a, b), to: Math.max(a, b) + 1 };
}

const oneHit = /^(?:an?|the|one|his|her|their|its|another)$/u;

const suffered = /^(?:was|were|been|being|is|are)$/u;
/** "was killed": of one person as of many, somebody says so. */
const byForce = /^(?:killed|wounded|captured|slain|martyred|massacred|executed|kidnapped|abducted|slaughtered|maimed)$/u;

const lawful = /^(?:police|customs|authorities|prosecutors|courts?|guards?|officers?|inspectors|bailiffs|investigators)$/u;
const taking = words('sank sunk torpedoed captured seized overran overrun recaptured retook retaken stormed conquered');
const places = /^(?:city|cities|towns?|villages?|capital|province|airport|airfield|base|port|district|region|heights|hills?|border|crossing|island|outposts?|positions?|stronghold)$/u;

/** "retook the town of X", "took control of X": somebody's word that a place is theirs. */
function takes(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const control = word === 'control' && tokens[i + 1]?.lower === 'of' && /^(?:took|taken|seized|gained|wrested|lost|taking)$/u.test(tokens[i - 1]?.lower ?? '');
  // "took the town": of a place, and of nothing else.
  const seat = /^(?:took|taken|takes)$/u.test(word) && /^(?:the|its|their)$/u.test(tokens[i + 1]?.lower ?? '') && places.test(tokens[i + 2]?.lower ?? '');
  // "took Goma in January": a place by its name, and nothing that it took part in or to task.
  const named = /^(?:took|taken|takes)$/u.test(word) && (tokens[i + 1]?.capital ?? false) && isPlace(tokens[i + 1]?.lower ?? '') && /^(?:in|on|at|from|by|within|and|after|before|without|,|\.)$/u.test(tokens[i + 2]?.lower ?? '.');
  if (named) return true;
  if (!control && !seat && !taking.has(word)) return false;
  // "were seized by the militia": by whom, unless it is the law.
  if (tokens[i + 1]?.lower === 'by' && suffered.test(tokens[i - 1]?.lower ?? '')) return !tokens.slice(i + 2, i + 6).some(({ lower }) => lawful.test(lower));
  const after = tokens.slice(control ? i + 2 : i + 1, i + 7);
  const end = after.findIndex((token) => token.kind !== 'word' || (token.lower !== 'of' && tailStarts.has(token.lower)));
  return (end < 0 ? after : after.slice(0, end)).some((token) => places.test(token.lower) || isPlace(token.lower) || (token.capital && !months.has(token.lower)));
}

/** "controlled some 164 districts", "expanded into the provinces": ground that somebody says is held. */
function holds(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const controls = /^controls?$|^controlled$/u.test(word) && !suffered.test(tokens[i - 1]?.lower ?? '');
  const spreads = /^(?:expanded|advanced|pushed|moved|extended)$/u.test(word) && /^(?:into|across|its|their)$/u.test(tokens[i + 1]?.lower ?? '');
  return (controls || spreads) && tokens.slice(i + 1, i + 7).some(({ lower }) => ground.test(lower));
}

const ground = /^(?:area|reach|foothold|control|districts|provinces?|territor(?:y|ies)|villages|towns|cities|strongholds?|heights)$/u;

/** A word that is none of these takes no place. */
const taken = new Set([...capturing, ...taking, ...words('fell fallen control controls controlled took taken takes driven expanded advanced pushed moved extended')]);
const mayTake = askedOnce((word) => taken.has(word));

/** "the seizure of X" at token `i`: a place is taken. */
function capturesAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !mayTake(token)) return false;
  // "Aleppo fell to the rebels".
  if (/^(?:fell|fallen)$/u.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.kind === 'word') {
    const subject = /^(?:had|has|have)$/u.test(tokens[i - 1]?.lower ?? '') ? tokens[i - 2] : tokens[i - 1];
    if (subject?.capital) return true;
  }
  // "were driven out of Ossetia".
  if (tokens[i]?.lower === 'driven' && /^(?:out|from)$/u.test(tokens[i + 1]?.lower ?? '') && tokens.slice(i + 2, i + 4).some(({ capital }) => capital)) return true;
  if (takes(tokens, i) || holds(tokens, i)) return true;
  return (
    capturing.has(tokens[i]?.lower ?? '') &&
    tokens[i + 1]?.lower === 'of' &&
    (tokens[i + 2]?.capital ?? false)
  );
}

const hostile = /^(?:shelled|bombed|bombarded|strafed|torpedoed|rammed|ambushed|raided|stormed|invaded|attacked|assaulted|blockaded|besieged|machinegunned)$/u;
const weapons = /^(?:at|on|into|across|from|mortars?|rockets?|missiles?|shells?|shots?|drones?|rounds?|flares?)$/u;
const sentIn = /^(?:arms|weapons|insurgents|fighters|militants|mercenaries|saboteurs|infiltrators)$/u;

const mayAttack = askedOnce((word) => hostile.test(word) || /^(?:fired|shot|occupied|sent|open(?:ed|s|ing)|armed|broken?|breached|fell|landed|struck|hit)$/u.test(word));

/** The words of an attack that one side makes on another between two tokens, or null: whoever made it, somebody says so. */
export function attackIn(tokens: readonly Token[], from = 0, to = tokens.length): { from: number; to: number } | null {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || !mayAttack(token)) continue;
    const word = token.lower;
    const near = tokens.slice(i + 1, Math.min(to, i + 6)).map(({ lower }) => lower);
    const dismissed = suffered.test(tokens[i - 1]?.lower ?? '');
    const fires = ((word === 'fired' && !dismissed) || word === 'shot') && near.slice(0, 3).some((one) => weapons.test(one));
    // "has occupied nine reefs", but "is occupied with".
    const occupies = word === 'occupied' && !dismissed && near[0] !== 'with' && near[0] !== 'by';
    const sends = word === 'sent' && !dismissed && near.some((one) => sentIn.test(one));
    const opens = /^open(?:ed|s|ing)$/u.test(word) && near.includes('front');
    // "had armed them since the 1990s", but "armed men".
    const arms = word === 'armed' && /^(?:has|have|had)$/u.test(tokens[i - 1]?.lower ?? '') && near[0] !== 'forces';
    const breaks = /^broken?$|^breached$/u.test(word) && near.slice(0, 4).some((one) => /^(?:lines?|defences?|defenses?|siege|front)$/u.test(one));
    // "shells fell on the school".
    const falls = /^(?:fell|landed|struck|hit)$/u.test(word) && /^(?:shells?|rockets?|missiles?|bombs?|mortars?|drones?)$/u.test(tokens[i - 1]?.lower ?? '');
    if (hostile.test(word) || fires || falls || occupies || sends || opens || arms || breaks) return span(i, i);
  }
  return null;
}

/** The words of a capture of a named place between two tokens, or null. */
export function captureIn(
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): { from: number; to: number } | null {
  for (let i = from; i < to; i += 1) if (capturesAt(tokens, i)) return span(i, i + 2);
  return null;
}
