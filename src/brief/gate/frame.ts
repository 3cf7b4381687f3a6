/** Words beside what is said: a frame that only leads up to it, a concession put in between. What follows says the same without them. */
import { determiners, pronouns, setOf } from '../words/grammar.ts';
import { isKept, keepsContent, type Comparison } from './compare.ts';

const longestFrame = 10;
const recalling = 'noted|recalled|remembered|stressed|emphasi[sz]ed|mentioned|added|observed|underlined|underscored|pointed out|borne in mind|said';
const bare = 'note|recall|remember|stress|mention|add|emphasi[sz]e|underline|point out|bear in mind';
const frame = new RegExp([
  `^it (?:should|must|may|might|can|ought to|needs to|has to|bears|is to) be (?:${recalling})$`,
  `^it is worth (?:noting|recalling|remembering|stressing|mentioning|adding|emphasi[sz]ing|underlining|pointing out|bearing in mind)$`,
  `^it is (?:important|necessary|useful|well) to (?:${bare})$`,
  '^it (?:is no secret|goes without saying|bears repeating|is a fact)$',
  '^(?:one|we) (?:should|must) not forget$', '^let us not forget$', '^it (?:should|must) not be forgotten$', '^make no mistake$',
  '^the (?:fact|truth|fact of the matter|point|simple truth) is$',
].join('|'), 'u');

/** "It is no secret that", "It should be recalled that": the frame in which a lost word stands, up to its "that", or null. */
export function frameAt(c: Comparison, at: number): { from: number; to: number } | null {
  const that = c.passage.findIndex(({ lower }, i) => i > at && lower === 'that');
  if (that < 0 || isKept(c, that)) return null;
  const index = c.segmentOf[at] ?? 0;
  // "It is worth noting, however, that" begins two marks before.
  const from = [index, index - 1, index - 2].map((i) => c.segments[i]).find((segment) => segment !== undefined && that - segment.from < longestFrame
    && segment.sentence === c.passage[at]?.sentence && frame.test(wordsOf(c, segment.from, that)))?.from;
  return from === undefined ? null : { from, to: that + 1 };
}

const wordsOf = (c: Comparison, from: number, to: number) => c.passage.slice(from, to)
  .flatMap(({ lower }) => (inserted.has(lower) ? [] : [lower])).join(' ');
const inserted = setOf('however though also too moreover nevertheless therefore');

const longestConcession = 6;

/** "modest as it is", "late though it came". */
export function isConceded(c: Comparison, at: number): boolean {
  const own = c.segments[c.segmentOf[at] ?? 0];
  if (!own || own.to - own.from > longestConcession || keepsContent(c, own.from, own.to)) return false;
  const [first, link, next] = c.passage.slice(own.from, own.from + 3);
  return first?.parted === true && first.content && (link?.lower === 'as' || link?.lower === 'though')
    && next !== undefined && (pronouns.has(next.lower) || determiners.has(next.lower));
}
