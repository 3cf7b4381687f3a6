/** Whether a passage can stand alone: no pointer to what was said before, no fragment, no question. */
import { imperativeVerbs } from '../../labels/lexicon/reasoning.ts';
import { saidNouns } from '../../labels/lexicon/reporting.ts';
import { commonVerbs, irregularVerbs } from '../../labels/lexicon/verbs.ts';
import { cuesOf } from '../gate/speech.ts';
import { determiners, isAuxiliary, prepositions, pronouns, setOf } from '../words/grammar.ts';
import { irregularPast, isPastForm } from '../words/irregular.ts';
import { isHeadline } from '../../labels/tokens.ts';
import { hasVerb, isVerbForm } from '../words/verb.ts';
import { countWords, tokenise, type Token } from '../words.ts';
import { isPlace } from '../../regions/gazetteer.ts';
import { isName } from './names.ts';
import { expletive, isNamed, joins, namedAfter, pointsAsIt, whens } from './it.ts';
import { isOrphan } from './persons.ts';
import { speaksOfItself } from './itself.ts';

const fewestWords = 6;
const mostWords = 55;

const pointing = setOf('this these those such aforementioned above-mentioned abovementioned aforesaid');
/** "this year" and "this government" point at the article's date and country, not at a sentence before. */
const deictic = setOf(`year month week century decade summer winter spring autumn morning evening day time
  country nation continent government newspaper parliament paper article brief essay report analysis editorial`);
const openers = setOf(`that yes because except which where who whom whose not than he she they it its
  his her their him them similar another same neither either latter former both`);

/** "Since then", "In response,", "Then came", "Both are", "Others say": when, to what, who? */
const backward = new RegExp([
  String.raw`no,`, String.raw`(?:true|okay|ok|well|look),`, String.raw`otherwise\b`, String.raw`doing (?:so|that|this|it)\b`, String.raw`if (?:that|this|it) (?:is|was|were|be|had been) (?:not )?(?:so|true(?! that)|the case)\b`, String.raw`then\b`, String.raw`(?:since|until|till|by|before|after|even|and|but) then\b`, String.raw`(?:by|in) (?:so \p{L}+ing|doing(?: so)?)\b`,
  String.raw`in the (?:first|second|third|fourth|former|latter|other)(?:,| (?:case|scenario)\b)`, String.raw`(?:most|many|some|few|all|both|others|neither|none),`,
  String.raw`in (?:response|return|reply|turn),`, String.raw`to (?:do|achieve) (?:so|this|that|it)\b`, String.raw`if (?:not|so)\b`,
  String.raw`(?:none|all|both|each|some|few|many|most|half|one|two|three) of (?:them|these|those|this|that|it)\b`,
  String.raw`(?:an?|the) (?:first|second|third|fourth|fifth|sixth|other|others|rest|latter|former) (?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|may|might|must|should|said|says)\b`,
  String.raw`(?:both|neither|none|others?|all|each|some|many|most) (?:are|is|were|was|have|has|had|did|do|does|will|would|can|could|may|might|should|say|argue|believe)\b`,
  // "In the capital that means an election"
  String.raw`what (?:I|we|you|they|he|she) (?:\p{L}+ ){1,3}(?:is|was) (?:that|whether|how|why|if|when) (?:it|they|he|she)\b(?! (?:is|was|would be|will be) (?:\p{L}+ )?(?:that|to|who)\b)`,
  String.raw`(?:in|for|to) (?:the )?\p{L}+ that (?:means|meant|is|was|makes|made)`,
  String.raw`in (?:the|those) same (?:\p{L}+)\b`, String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:of|in|out of) (?:every )?(?:two|three|four|five|ten|a hundred|100) (?:sold|built|made|born|killed|sent|bought|taken)\b`,
].map((start) => `^(?:${start})`).concat(String.raw`\bthat(?:[’']s| is| was) (?:where|why|how|when|what)\b`, String.raw`\b(?:before|until|since) then\b`, String.raw`\b(?:much|far|even) (?:lesser|less|more|greater|smaller|worse|better|larger|higher|lower)[.”"]*$`, String.raw`^(?:this time too|much like (?:the )?last time|like last time|once more|again),?\b`, String.raw`\b(?:is|was|are|were|be) (?:no|the|an) exceptions?(?: to th(?:is|at|e) rule)?[.”"]*$`, String.raw`\b(?:treaty|deal|accord|war|agreement|pact|attack|raid|reform) followed\b`).join('|'), 'iu');

/** A footnote, a source or a pointer to another page, a mark of a list, a word that was changed in a quotation. */
const note = new RegExp([
  String.raw`^(?:\((?![^)]{1,40}\))|[QA]\s*[:.]|see\s|(?:sources?|notes?|figures?|tables?|box|photo|caption|editor['’]s note)\s*[:.\d]|[a-z]\.\s|[*†‡§•[])`,
  String.raw`^for (?:more|further|additional) (?:information|details?|background|analysis|discussion)\b|\bsee (?:crs|also|our|appendix|table|figure|the section)\b`,
].join('|'), 'iu');

/** A title, a caption or a list entry ends without a full stop, an answer may begin with its mark. */
export const isStatement = (text: string): boolean =>
  /[.!…]["”’')\]]*\s*$/u.test(text) && !isHeadline(text) && !note.test(text) && !speaksOfItself(text);

/** What a subject may begin with. */
const opensSubject = (token: Token) => token.capital || token.kind !== 'word' || token.possessive || determiners.has(token.lower)
  || pronouns.has(token.lower) || /^(?:my|your|his|her|its|our|their|all|some|many|most|several|few|no|every|more|less|much)$/u.test(token.lower)
  || prepositions.has(token.lower);

/** A cut within a list ("… from buying, selling" before ", or holding …") leaves a part for the whole. */
export const endsInList = (clause: string, rest: string): boolean =>
  /^[,;]?\s*(?:or|and|nor)\s/iu.test(rest) && /,\s+[\p{L}'’-]+(?:\s[\p{L}'’-]+)?[,;]?$/u.test(clause.trim());

/** A clause from the midst of a sentence that begins with its verb ("modify the terms of any …") has lost its subject. */
export function hasSubject(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  // "staring at a blockade, will": what the participle goes with stands before it.
  if (first && !first.capital && first.lower.endsWith('ing') && first.lower.length > 5 && !isAuxiliary(tokens[1]?.lower ?? '') && tokens.some(({ parted, lower }, at) => parted && at > 0 && isAuxiliary(lower))) return false;
  if (!first || opensSubject(first)) return first !== undefined;
  const verb = tokens.findIndex(({ lower }, at) => at > 0 && (isAuxiliary(lower) || irregularPast.has(lower)
    || (lower.endsWith('ed') && !determiners.has(tokens[at - 1]?.lower ?? ''))));
  const relative = tokens.findIndex(({ lower }) => lower === 'that' || lower === 'which' || lower === 'who' || lower === 'any');
  return verb > 0 && (relative < 0 || verb < relative);
}

/** "Appointed in May, and tasked with the seizure of the port": cut before whoever it was. */
export const opensWithParticiple = ([first, second]: readonly Token[]): boolean =>
  first !== undefined && isPastForm(first.lower) && prepositions.has(second?.lower ?? '');

/** "Even if it means that the army adds to its record.", "coming after a truce, it could signal": what it belongs to is another sentence. */
const isAside = (text: string) => /^(?:even (?:if|though)|although|though|unless|whereas|so that)\b[^,;:—–]*$/iu.test(text)
  || /^\p{Ll}+ing\b[^,]*,\s*(?:it|this|that|they|he|she)\b/u.test(text);

/** "under 42 U.S.C.", "in Rasul v.": the rest of a citation was taken for a sentence of its own. */
const citesOn = /(?:\d (?:\p{Lu}\.){2,}| vs?\.)\s*$/u;

/**
 * Whether readers who know only these words understand them.
 * @param tokens the words of `text`
 * @param fewest a text of fewer words says too little
 */
export function standsAlone(text: string, tokens: readonly Token[] = tokenise(text), fewest = fewestWords): boolean {
  const words = countWords(text);
  if (words < fewest || words > mostWords) return false;
  if (/[?:;,–—-][."”’')\]]*\s*$/u.test(text) || citesOn.test(text) || !isBalanced(text) || isAside(text)) return false;
  return ((hasVerb(tokens) && tokens.some(couldBeVerb)) || asksFor(tokens) || tokens.some(isPluralsVerb)) && !pointsBack(tokens, text);
}

/** "Key developments of the past 24 hours": a plural is no verb. */
function couldBeVerb({ lower, capital, opening }: Token, at: number, tokens: readonly Token[]): boolean {
  // "May" is a month.
  if (isAuxiliary(lower)) return opening || !capital;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // "I expect", "we know"
  if (/^(?:i|we)$/u.test(before?.lower ?? '') && (irregularVerbs.has(lower) || commonVerbs.has(lower))) return true;
  // "of imported goods", "the attached list"
  if (lower.endsWith('ed')) return !prepositions.has(before?.lower ?? '') && !determiners.has(before?.lower ?? '');
  if (!lower.endsWith('s') || prepositions.has(lower)) return irregularPast.has(lower);
  return before !== undefined && before.kind === 'word' && !determiners.has(before.lower)
    && next !== undefined && !next.parted && (next.lower !== 'of' || speaking.has(lower));
}

/** "Two of the sailors require treatment", "Lawyers in Mombasa object that": a base form after a plural, or after where its bearers are. */
function isPluralsVerb({ lower, capital, parted }: Token, at: number, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (capital || parted || !before || before.parted || !next || next.parted || !(commonVerbs.has(lower) || irregularVerbs.has(lower))) return false;
  const isPlural = (token?: Token) => token?.content === true && (/[^su]s$/u.test(token.lower) || token.lower === 'people') && !token.possessive;
  if (isPlural(before)) return at === 1 || before.lower !== lower;
  const head = tokens.findIndex(({ lower: word }, i) => i > 0 && prepositions.has(word));
  return head > 0 && head < at && at - head <= 3 && isPlural(tokens[head - 1]) && before.content;
}

/** Verbs that take "of". */
const speaking = setOf('speaks consists disposes accuses complains dreams approves disapproves thinks talks warns');

/** "Put the tide table first": a base form opens, and what is asked for follows. */
function asksFor([verb, object]: readonly Token[]): boolean {
  return verb !== undefined && object !== undefined && (irregularVerbs.has(verb.lower) || imperativeVerbs.has(verb.lower))
    && (determiners.has(object.lower) || /^(?:my|your|his|her|our|their|its|them|us|him)$/u.test(object.lower));
}

function pointsBack(tokens: readonly Token[], text: string): boolean {
  const first = tokens[0]?.lower ?? '';
  if ((openers.has(first) && !expletive.test(text)) || backward.test(text) || breaksOff(tokens)) return true;
  if (['a', 'the', 'an', 'in'].includes(first) && ['similar', 'same', 'comparable', 'latter', 'former', 'second', 'other']
    .includes(tokens[1]?.lower ?? '') && !nameFollows(tokens) && !isPart(tokens)) return true;
  if (first === 'the' && ['two', 'three', 'four'].includes(tokens[1]?.lower ?? '')
    && !nameFollows(tokens)) return true;
  return tokens.some((token, i) => pointers.some((isSuch) => isSuch(tokens, token, i)));
}

/** "nobody will be", "Some numbers, because …": what is said stands in another sentence. */
function breaksOff(tokens: readonly Token[]): boolean {
  const reason = tokens.findIndex(({ lower, parted }) => parted && lower === 'because');
  const last = tokens.at(-1);
  // "on 4 May" is a date.
  // "to announce that he will": what he will stands before it.
  const echoes = tokens.length > 10 && tokens.slice(-3, -1).some(({ lower }) => pronouns.has(lower));
  // "as any military need"; "what a government can do"
  const isNoun = last?.lower === 'need' || (tokens.length > 10 && last?.lower === 'do' && tokens.some(({ lower }) => lower === 'what'));
  return (last !== undefined && !last.capital && isAuxiliary(last.lower) && !echoes && !isNoun) || (reason > 0 && !tokens.slice(0, reason).some(couldBeVerb));
}

/** "the country", "the two sides", with no name before it. */
const namesake = setOf(`country countries nation nations republic kingdom sides states group bloc organization
  organisation duo pair`);

function isNameless(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!namesake.has(token.lower)) return false;
  // "surveyors from both sides"
  if (token.lower === 'sides' && prepositions.has(tokens[at - 2]?.lower ?? '')) return false;
  const near = tokens.slice(Math.max(0, at - 3), at);
  if (!near.some(({ lower }) => lower === 'the' || lower === 'both')) return false;
  return !tokens.slice(0, at).some(isName);
}

/** "The second section of the canal": which one is said. */
const isPart = (tokens: readonly Token[]) => tokens[1]?.lower === 'second' && tokens[3]?.lower === 'of' && determiners.has(tokens[4]?.lower ?? '');

const nameFollows = (tokens: readonly Token[]) => tokens.slice(2, 6).some((token) => token.capital);

/** "The operator did not confirm that.", "After that it becomes harder": no conjunction, but a pointer. */
function pointsAsThat(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // "Everything that is said": said of what stands right before it.
  if (wholes.has(tokens[at - 1]?.lower ?? '')) return false;
  if (!next || next.parted) return true;
  if (at === 1 && moments.has(next.lower)) return true;
  // "dependence on that order": which one, unless the sentence has named it.
  return (beforeThat.has(tokens[at - 1]?.lower ?? '') && !tokens.slice(0, at).some(({ key }) => key === next.key)) || isObject(tokens, at);
}

/** "We restored that line on Monday"; but "said that peace in the valley …". */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [verb, noun, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!verb || !noun?.content || noun.capital || noun.lower.endsWith('s')) return false;
  const isVerb = isPastForm(verb.lower);
  return isVerb && !cuesOf(tokens.slice(0, at + 1)).some((cue) => cue.at === at - 1)
    && (!next || next.parted || prepositions.has(next.lower));
}

const wholes = setOf('everything anything nothing all something');
const moments = setOf('time moment point year day night stage case end regard respect sense reason purpose');
const beforeThat = setOf('after before despite beyond than like about for with by of from even');

/** Whatever "its" could stand for: "For three decades its people" has nothing. */
const isSingular = ({ lower, content, capital, opening, kind }: Token) => kind === 'word' && content
  && ((capital && !opening) || !/(?:[^s]s|ly)$/u.test(lower));
/** "intelligence officials", "fifteen thousand": these are many. */
const isPartOfPlural = (tokens: readonly Token[], at: number) => counts.has(tokens[at]?.lower ?? '') || crowds.has(tokens[at + 1]?.lower ?? '')
  || (tokens.slice(0, at).some(({ lower }) => crowds.has(lower)) && cuesOf(tokens).some((cue) => cue.at === at));
const crowds = setOf('officials experts analysts sources diplomats officers agencies lawmakers observers monitors researchers engineers scientists');
const counts = setOf('two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds thousand thousands million dozen dozens');
const isSaid = /^(?:claims?|concerns?|accusations?|allegations?|charges?|criticisms?|versions?|accounts?|figures?|words?)$/u;

const ordinals = setOf('first second third fourth fifth sixth seventh eighth ninth tenth latest last only');

const denying = setOf('calls called describes described denies denied rejects rejected dismisses dismissed disputes disputed');

const defining = setOf('who of in that which with from whose');

/** "these attacks", "such outreach"; but "such as", "this year", and "those who" point at nothing before. */
function isPointer(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.lower === 'that') return pointsAsThat(tokens, at);
  if (token.lower === 'it') return pointsAsIt(tokens, token, at);
  if (token.lower === 'its') return !tokens.slice(0, at).some((one, i) => isSingular(one) && !isPartOfPlural(tokens, i)) && !namedAfter(tokens);
  if (!pointing.has(token.lower)) return false;
  // "Yerevan calls this a fabrication": what it answers is what the article takes as given.
  const next = tokens[at + 1]?.lower ?? '';
  const whatWasSaid = !tokens[at + 1]?.content || tokens[at + 1]?.parted || saidNouns.has(next) || isSaid.test(next);
  if (whatWasSaid && denying.has(tokens[at - 1]?.lower ?? '') && tokens.slice(0, at).some(isNamed)) return false;
  // "in the second such incident in a month": the first of them is in the sentence itself.
  if (token.lower === 'such' && at > 6 && ordinals.has(tokens[at - 1]?.lower ?? '')) return false;
  // "such a shield could intercept": which one; "to avoid such a disaster again": the one that was told of.
  if (token.lower === 'such') return next !== 'as' && (at === 0 || (next !== 'a' && next !== 'an') || isSubject(tokens, at));
  if (token.lower === 'those') return !defining.has(next);
  if (deictic.has(next)) return false;
  return !(token.lower === 'this' && endsClause(tokens, at));
}

/** A short phrase with an auxiliary right after it. */
const isSubject = (tokens: readonly Token[], at: number) => tokens.slice(at + 2, at + 5).some(({ lower, parted }, i, near) =>
  isAuxiliary(lower) && !parted && near.slice(0, i).every((one) => one.content && !one.parted));

/** "…, and the officers who know this best": what "this" stands for is the clause before it in its own sentence. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const joined = tokens.findLastIndex((token, i) => i < at && i > 4 && token.parted && joins.has(token.lower));
  const bare = !next || next.parted || !next.content || next.lower.endsWith('ly') || next.lower === 'best';
  return bare && joined > 0 && hasVerb(tokens.slice(0, joined));
}

/** "troops will remain there": where? Not so "there will be". */
function isThere(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.lower !== 'there' || isAuxiliary(tokens[at + 1]?.lower ?? '')) return false;
  // "Israeli warplanes bombed a villa there": a name before a noun tells whose, not where.
  const isWhose = (i: number) => tokens[i + 1]?.content === true && !tokens[i + 1]?.capital && !tokens[i + 1]?.parted;
  return !tokens.slice(0, at).some((name, i) => isName(name)
    && ((isPlace(name.lower) && !isWhose(i)) || [1, 2].some((back) => prepositions.has(tokens[i - back]?.lower ?? ''))));
}

/** "It takes some nerve to say so", "tried to do the same": what was said or done stands in another sentence. */
function isSo(tokens: readonly Token[], token: Token, at: number): boolean {
  const next = tokens[at + 1];
  const echo = token.lower === 'so' ? tokens[at - 1] : token.lower === 'same' && next?.lower !== 'as' ? tokens[at - 2] : undefined;
  return echoed.has(echo?.lower ?? '') && !(next && !next.parted && next.content)
    && !tokens.slice(2, at).some(({ parted, lower }, i) => (parted || joins.has(lower)) && tokens.slice(0, i + 2).some(isVerbForm));
}

const echoed = setOf('say says said do does did done doing think thinks thought believe believes hope hopes');

/** "have played a similar game": similar to what? Two may share it, or a clause before it tells. */
const isSimilar = (tokens: readonly Token[], { lower }: Token, at: number) => lower === 'similar' && tokens[at - 1]?.lower === 'a'
  && !tokens.slice(at + 1, at + 6).some((next) => /^(?:to|as|from|than)$/u.test(next.lower))
  && !tokens.slice(1, at).some((before, i) => before.lower.startsWith('share') || (joins.has(before.lower) && i > 1))
  && !whens.has(tokens[0]?.lower ?? '') && tokens[0]?.lower !== 'after';

/** "By noon 1,150 had been registered": of what? */
const isBareCount = (tokens: readonly Token[], token: Token, at: number) => token.kind !== 'word' && !/^(?:1[5-9]|20)\d\d$/u.test(token.lower)
  && isAuxiliary(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]?.capital && !token.parted
  && !tokens.slice(0, at).some(({ content, capital, lower }) => content && !capital && (lower.endsWith('s') || lower === 'people'));

const pointers = [isPointer, isThere, isOrphan, isNameless, isSo, isSimilar, isBareCount];

/** Brackets and quotation marks open and close within the text. */
function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('(') === count(')') && count('“') === count('”') && count('"') % 2 === 0
    && count('«') === count('»');
}

const vague = setOf(`incident move decision development situation statement process approach issue measure
  step plan report document factor event project reason result aspect element question fact case
  name figure number total toll claim accusation charge comparison`);

/** A definite subject that a reader may not know: "The incident is …". It costs, but does not rule out. */
export function leansBack([first, second, third]: readonly Token[]): boolean {
  // "One serviceman was wounded" counts.
  if (first?.lower === 'one' && second?.content) return false;
  if (first?.lower !== 'the' || !second || !vague.has(second.lower)) return pronouns.has(first?.lower ?? '');
  return !['of', 'to', 'that', 'in', 'by', 'between', 'on'].includes(third?.lower ?? '');
}
