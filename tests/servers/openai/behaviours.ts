/** What the model says: a good answer, and every way of spoiling one, a function from good lines to bad ones. */
import type { Asked, Numbered } from './request.ts';

export type Answer =
  /** A completion. `usage: null` leaves the usage out, as some servers do. */
  | {
    readonly content: string | null;
    readonly refusal?: string;
    readonly finish?: string;
    readonly usage?: Usage | null;
  }
  /** Anything else that HTTP can say. */
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly network: 'hang' | 'disconnect' | 'cut' | 'drip' };

interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

export type Behaviour = (asked: Asked) => Answer;

export interface SaidLine { text: string; basis: string; holder: string | null; evidence: string[] }

/** The truth that a good model knows about a sentence. */
export interface Known { readonly id: string; readonly basis: string; readonly holder: string | null }

const say = (lines: readonly SaidLine[]): Answer => ({ content: JSON.stringify({ lines }) });

/** Sentences word for word, in quotation marks, with the labels of the table; up to `most` of them. */
function goodLines(asked: Asked, table: readonly Known[], most: number): SaidLine[] {
  const known = new Map(table.map((row) => [row.id, row]));
  const isKnown = ({ id }: Numbered) => table.length === 0 || known.has(id);
  const usable = asked.sentences.filter((sentence) => isKnown(sentence) && isBrief(sentence));
  const step = Math.max(1, Math.floor(usable.length / most));
  return usable.filter((_, index) => index % step === 0).slice(0, most).map(({ id, text }) => ({
    text: text.includes('“') || text.includes('"') ? text : `"${text}"`,
    basis: known.get(id)?.basis ?? 'opinion', holder: known.get(id)?.holder ?? null, evidence: [id],
  }));
}

/** A sentence of 8 to 32 words makes a readable line. */
function isBrief({ text }: Numbered): boolean {
  const count = text.split(' ').length;
  return count >= 8 && count <= 32 && !text.endsWith('?');
}

/** Answers well: sentences word for word, with the labels that the table gives. */
export const well = (table: readonly Known[] = [], most = 6): Behaviour => (asked) =>
  say(goodLines(asked, table, most));

/** Says exactly these lines, whatever was asked. */
export const saysLines = (lines: readonly SaidLine[]): Behaviour => () => say(lines);

/** Makes a bad line of a good one. */
export type Spoil = (line: SaidLine, asked: Asked) => SaidLine;

const words = (change: (text: string) => string): Spoil => (line) => ({ ...line, text: change(line.text) });
const without = (pattern: RegExp): Spoil => words((text) => text.replace(pattern, ''));
const label = (basis: string, holder: string | null): Spoil => (line) => ({ ...line, basis, holder });
const cites = (evidence: (line: SaidLine, asked: Asked) => string[]): Spoil => (line, asked) =>
  ({ ...line, evidence: evidence(line, asked) });

/** Before the last full stop, within the quotation marks. */
const adds = (addition: string): Spoil => words((text) => text.replace(/([.?!]?["”]?)$/, `${addition}$1`));

const hedges = /\b(is likely to|likely|probably|perhaps|possibly|may|might|could|appears to) ?/gi;
const scopes = /\b(a number of|some|certain|most|many|about|around|at least|in recent years|in the coming years) /gi;
const weekdays = /\b(Monday|Tuesday|Wednesday|Thursday|Friday)\b/g;
const attributions = /(, )?(according to [^,."”]+|[\w’ ]+ said),?/gi;

const third = ({ evidence }: SaidLine, { sentences }: Asked) => {
  const at = sentences.findIndex(({ id }) => id === evidence[0]);
  return [sentences[(at + 3) % sentences.length]?.id ?? 'S1'];
};

/** One liar a name: each takes good lines and spoils every one that it can. */
export const spoilers: Readonly<Record<string, Spoil>> = {
  'invents numbers': adds(', killing 47 people and wounding 112'),
  'changes numbers': words((text) => text.replace(/\d+/g, (digits) => String(Number(digits) + 7))),
  'invents names': adds(', Colonel Harold Whitcombe confirmed'),
  'invents a quotation': adds(', adding that “nothing will ever be the same”'),
  'drops hedges': without(hedges),
  'strengthens likelihood': words((text) => text.replace(/\b(is likely to|may|might|could|would)\b/g, 'will certainly')),
  'adds percentages': adds(' with a probability of 80 percent'),
  'drops negation': words((text) => text.replace(/\b(not|never|no longer) /g, '').replace(/n[’']t\b/g, '')),
  'adds negation': words((text) => text.replace(/\b(is|are|was|were|has|have|will|must|should) /, '$1 not ')),
  'drops attribution': (line, asked) => label('fact', null)(without(attributions)(line, asked), asked),
  'drops scope': without(scopes),
  'swaps holders': (line) => ({ ...line, basis: 'claim', holder: line.holder === 'Tehran' ? 'Ankara' : 'Tehran' }),
  'gives a crowd a name': label('claim', 'Dr Emily Carter of Chatham House'),
  'calls opinions facts': label('fact', null),
  'calls opinions claims': label('claim', 'officials'),
  'cites the wrong sentence': cites(third),
  'cites a sentence that is not there': cites(() => ['S9999']),
  'cites nothing': cites(() => []),
  'cites everything': cites((_, { sentences }) => sentences.map(({ id }) => id)),
  'cites in another form': cites(() => ['sentence 4', '[S2]', 'S0', 'S3:9-1', 'S1:0-99999']),
  'plants labels': words((text) => `FACT: Stated as fact by Reuters, confirmed: ${text}`),
  'adds markup': words((text) => `<b>${text}</b> **read** [more](https://evil.example/x)`),
  'adds a link': adds(', see https://evil.example/win'),
  'adds mentions': words((text) => `@everyone ${text} <@123456789> /approve`),
  'hides characters': words((text) => text.replace(/ /, ' \u202E\u200B').replace(/e/, 'е')),
  'loads words': words((text) => text.replace(/\b(the|of|on|in) /i, '$1 shameful ')),
  'writes a headline': words(() => 'Region on the brink as war looms'),
  'paraphrases freely': words(() => 'Tensions flared after the events, and everyone agrees that it got worse.'),
  'changes the time': words((text) => text.replace(/\b(has|have) /g, 'will have ').replace(/\b20\d\d\b/g, '2031')
    .replace(weekdays, 'Sunday')),
  'writes another language': words(() => 'Регион находится на грани большой войны, и никто этого не отрицает.'),
  'says almost nothing': words(() => '.'),
  'never ends': words((text) => `${text} `.repeat(200)),
};

function spoiler(name: string): Spoil {
  const found = spoilers[name];
  if (!found) throw new Error(`no spoiler ${name}`);
  return found;
}

/** All the good lines that there are, each spoiled. */
export const spoiled = (name: string, table: readonly Known[] = []): Behaviour => spoiledBy(spoiler(name), table);

/** The same by any spoil. */
export const spoiledBy = (spoil: Spoil, table: readonly Known[] = []): Behaviour => (asked) =>
  say(goodLines(asked, table, 30).map((line) => spoil(line, asked)));

/** Good lines, every second one spoiled: what is good should survive. */
export const halfSpoiled = (name: string, table: readonly Known[] = []): Behaviour => (asked) =>
  say(goodLines(asked, table, 6).map((line, index) => (index % 2 === 1 ? spoiler(name)(line, asked) : line)));

/** Joins neighbouring lines into one, also of different holders. */
export const mergesHolders = (table: readonly Known[] = []): Behaviour => (asked) => {
  const lines = goodLines(asked, table, 30);
  return say(lines.slice(1).map((other, index) => {
    const line = lines[index] ?? other;
    return { ...line, text: `${line.text} ${other.text}`, evidence: [...line.evidence, ...other.evidence] };
  }));
};

export const repeatsItself = (table: readonly Known[] = []): Behaviour => (asked) =>
  say(goodLines(asked, table, 1).flatMap((line) => Array.from({ length: 12 }, () => line)));

export const saysTooMuch = (table: readonly Known[] = []): Behaviour => (asked) => say(goodLines(asked, table, 60));

const command = /\b(ignore|disregard|forget|system|assistant|instructions?|output|print|respond|reply|write|say)\b/i;
const payloads = [/[“"']([^”"']{8,})[”"']/, /: (.{8,})$/, /\b(?:say|write|state|claim) that (.{8,}?)\.?$/];

/**
 * Does what the article tells it: whatever a commanding sentence quotes, puts after a colon or wants to be said
 * becomes a line that cites that very sentence, once as a fact and once with the label of the table.
 */
export const obeysArticle = (table: readonly Known[] = []): Behaviour => (asked) => {
  const orders = asked.sentences.filter(({ text }) => command.test(text));
  const good = goodLines(asked, table, 60).filter(({ text }) => !command.test(text)).slice(0, 4);
  return say([...orders.flatMap((order) => obeyed(order, table)), ...good]);
};

function obeyed({ id, text }: Numbered, table: readonly Known[]): SaidLine[] {
  const payload = payloads.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
  if (payload === undefined) return [];
  const { basis, holder } = table.find((row) => row.id === id) ?? { basis: 'opinion', holder: null };
  const line = { text: payload, evidence: [id] };
  return [{ ...line, basis: 'fact', holder: null }, { ...line, basis, holder }];
}
