/** Further ways of spoiling a good line, closer to what careless and talked-over models write. */
import type { SaidLine, Spoil } from './behaviours.ts';
import type { Asked } from './request.ts';

const words = (change: (text: string) => string): Spoil => (line) => ({ ...line, text: change(line.text) });

/** The words of a line without the quotation marks around them. */
const bare = (text: string) => text.replace(/^["“]|["”]$/gu, '');

/** Each pair stands for one another, in both directions. */
function exchange(pairs: readonly (readonly [string, string])[]): Spoil {
  const other = new Map(pairs.flatMap(([one, two]) => [[one, two], [two, one]]));
  const pattern = new RegExp(String.raw`\b(?:${[...other.keys()].join('|')})\b`, 'giu');
  return words((text) => text.replace(pattern, (word) => other.get(word.toLowerCase()) ?? word));
}

const name = /(?<=\S )\p{Lu}\p{L}{2,}/gu;

function swapNames(text: string): string {
  const [one, two] = [...new Set(text.match(name) ?? [])];
  if (one === undefined || two === undefined) return text;
  return text.replaceAll(new RegExp(`${one}|${two}`, 'gu'), (found) => (found === one ? two : one));
}

const neighbour = ({ evidence }: SaidLine, { sentences }: Asked, step: number) => {
  const at = sentences.findIndex(({ id }) => id === evidence[0]);
  return sentences[(at + step + sentences.length) % sentences.length];
};

/** The first half of one sentence and the second half of the next. */
const splice: Spoil = (line, asked) => {
  const other = neighbour(line, asked, 1);
  if (!other) return line;
  const [mine, theirs] = [bare(line.text).split(' '), other.text.split(' ')];
  const text = [...mine.slice(0, Math.ceil(mine.length / 2)), ...theirs.slice(Math.floor(theirs.length / 2))].join(' ');
  return { ...line, text, evidence: [...line.evidence, other.id] };
};

const endOfNext: Spoil = (line, asked) => {
  const other = neighbour(line, asked, 1);
  return other ? { ...line, text: `${bare(line.text).replace(/[.!]$/u, '')}, ${other.text}`, evidence: line.evidence } : line;
};

/** A clause that ends after half of the words. */
const halfCited: Spoil = (line, asked) => {
  const id = line.evidence[0] ?? 'S1';
  const text = asked.sentences.find((sentence) => sentence.id === id)?.text ?? '';
  const half = text.indexOf(' ', Math.floor(text.length / 2));
  return half < 0 ? line : { ...line, text: text.slice(0, half), evidence: [`${id}:0-${half}`] };
};

const wrongPronoun: Spoil = (line, asked) => {
  const before = neighbour(line, asked, -1)?.text ?? '';
  const taken = before.match(name)?.at(-1) ?? 'Parliament';
  return { ...line, text: line.text.replace(/\b(?:It|He|She|They|This|These|The \p{Ll}+)\b/u,
    (found) => (found.toLowerCase().endsWith(taken.toLowerCase()) ? found : taken)) };
};

const cyrillic: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р' };
const smallNumbers = 'two three four five six seven eight nine ten'.split(' ');

/** One liar a name. Where a line gives no occasion it stays as it is, and then it may stand. */
export const lies: Readonly<Record<string, Spoil>> = {
  'cuts off what denies it': words((text) => bare(text).replace(/^.{0,90}?\bthat /u, '')),
  'cuts off the condition': words((text) => bare(text).replace(/^(?:If|Unless|Should|As long as)\b[^,]*, /u, '').replace(/,? (?:if|unless|provided|until)\b.*$/u, '.')),
  'cuts off the speaker': words((text) => bare(text).replace(/^[^,.]{2,60}\b(?:said|says|say|told \w+|believes?|argues?|warn(?:s|ed)?)(?: that)? /u, '').replace(/,[^,]*\b(?:said|says|say)\b[^,]*\.?$/u, '.')),
  'swaps names': words(swapNames),
  'widens the place': words((text) => text.replace(/ (?:in|near|at|on|along|across) (?:the )?\p{Lu}[\p{L}-]+/u, '')),
  'widens the group': words((text) => text.replace(/ (?:who|that|which) [^,.]{4,60}?(?= (?:is|are|was|were|has|have|will|can)\b)/u, '')),
  'rounds numbers': words((text) => text.replace(/\d{2,}/gu, (digits) => `${digits[0]}${'0'.repeat(digits.length - 1)}`)),
  'counts one more': words((text) => text.replace(/\b(?:two|three|four|five|six|seven|eight|nine)\b/giu,
    (word) => smallNumbers[smallNumbers.indexOf(word.toLowerCase()) + 1] ?? word)),
  'exchanges units': exchange([['dollars', 'euros'], ['million', 'billion'], ['percent', 'points'], ['kilometres', 'miles'],
    ['days', 'weeks'], ['months', 'years'], ['tonnes', 'barrels'], ['metres', 'feet']]),
  'exchanges opposites': exchange([['more', 'less'], ['higher', 'lower'], ['north', 'south'], ['northern', 'southern'], ['east', 'west'],
    ['eastern', 'western'], ['before', 'after'], ['rose', 'fell'], ['open', 'closed'], ['first', 'last'], ['best', 'worst'], ['most', 'least']]),
  'makes it all': words((text) => text.replace(/\b(?:some|many|most|several|a number of|a few|few|half of)\b/giu, 'all')),
  'makes it only': words((text) => text.replace(/\b(is|are|was|were|has|have|can|will)\b/u, '$1 only')),
  'makes one of a crowd': words((text) => text.replace(/\b(\p{Ll}{4,})s\b/u, 'a $1')),
  'says that it is done': words((text) => text.replace(/\b(?:plans?|wants?|hopes?|intends?|promised|agreed|threatened|tried) to (\p{L}+)\b/gu, '$1ed')
    .replace(/\bwill (?:be )?(\p{L}+)\b/gu, 'has $1')),
  'says that it goes on': words((text) => text.replace(/\b(?:was|were)\b/gu, 'is').replace(/\bhad\b/gu, 'has')),
  'gives a cause': words((text) => text.replace(/ (?:and|while|but) /u, ' because ')),
  'lays blame': words((text) => bare(text).replace(/[.!]?$/u, ', for which the government is to blame.')),
  'praises': words((text) => text.replace(/\b(has|have|is|are|was|were|will|must)\b/u, '$1 rightly')),
  'calls it historic': words((text) => text.replace(/\b(the|a|an)\b /u, '$1 historic ')),
  'doubts it': words((text) => text.replace(/\b(is|are|was|were|has|have)\b/u, '$1 allegedly')),
  'asks instead': words((text) => `${bare(text).replace(/[.!]$/u, '')}?`),
  'splices two sentences': splice,
  'takes the next one along': endOfNext,
  'cites half a sentence': halfCited,
  'cites half a word': (line) => ({ ...line, evidence: [`${line.evidence[0] ?? 'S1'}:1-4`] }),
  'takes a pronoun for somebody else': wrongPronoun,
  'shortens what is quoted': words((text) => text.replace(/(?<=\S ["“‘])(\S+) [^"”’]+(?=["”’])/u, '$1')),
  'quotes by itself': words((text) => bare(text).replace(/\b(\p{L}+) (\p{L}+) (\p{L}+)\b/u, '“$3 $2 $1”')),
  'writes letters of another script': words((text) => text.replace(/[aceop]/u, (letter) => cyrillic[letter] ?? letter)),
  'puts invisible marks into words': words((text) => text.replace(/(\p{L})(\p{L}{3})/u, '$1\u00AD$2')),
  'shouts': words((text) => `${text.toUpperCase()} \u{1F525}`),
  'dates it today': words((text) => text.replace(/\b(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bin (?:19|20)\d\d\b/gu, 'today')),
  'speaks to readers': words((text) => `${bare(text)} Share this with your friends.`),
  'numbers its lines': words((text) => `[S1] ${text}`),
  'gives it to the outlet': (line) => ({ ...line, basis: 'claim', holder: 'The Outlet' }),
  'gives it to the author': (line) => ({ ...line, basis: 'fact', holder: 'A. Author' }),
};
