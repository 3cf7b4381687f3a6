/** What the model says: a good answer, and every way of spoiling one,
  each a function from good lines to bad ones. */
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

/** The good lines: sentences word for word, in quotation marks,
  with the labels of the table; up to `most` of them. */
function goodLines(asked: Asked, table: readonly Known[], most: number): SaidLine[] {
  const known = new Map(table.map((row) => [row.id, row]));
  const usable = asked.sentences.filter((sentence) => (table.length === 0 || known.has(sentence.id))
    && brief(sentence));
  const step = Math.max(1, Math.floor(usable.length / most));
  return usable.filter((_, index) => index % step === 0).slice(0, most).map(({ id, text }) => ({
    text: text.includes('“') || text.includes('"') ? text : `"${text}"`,
    basis: known.get(id)?.basis ?? 'opinion', holder: known.get(id)?.holder ?? null, evidence: [id],
  }));
}

/** A sentence of 8 to 32 words makes a readable line. */
function brief({ text }: Numbered): boolean {
  const words = text.split(' ').length;
  return words >= 8 && words <= 32 && !text.endsWith('?');
}

/** Answers well: sentences word for word, with the labels that the table gives. */
export const well = (table: readonly Known[] = [], most = 6): Behaviour => (asked) => say(goodLines(asked,
  table, most));

/** Says exactly these lines, whatever was asked. */
export const saysLines = (lines: readonly SaidLine[]): Behaviour => () => say(lines);

type Spoil = (line: SaidLine, asked: Asked, index: number) => SaidLine;

const text = (change: (words: string, asked: Asked) => string): Spoil => (line, asked) =>
  ({ ...line, text: change(line.text, asked) });

const inside = (words: string, addition: string) => words.replace(/([.?!]?["”]?)$/, `${addition}$1`);

/** One liar a name: each takes good lines and spoils every one that it can. */
export const spoilers: Readonly<Record<string, Spoil>> = {
  'invents numbers': text((words) => inside(words, ', killing 47 people and wounding 112')),
  'changes numbers': text((words) => words.replace(/\d+/g, (digits) => String(Number(digits) + 7))),
  'invents names': text((words) => inside(words, ', Colonel Harold Whitcombe confirmed')),
  'invents a quotation': text((words) => inside(words, ', adding that “nothing will ever be the same”')),
  'drops hedges': text((words) => words.replace(
    /\b(is likely to|likely|probably|perhaps|possibly|may|might|could|appears to|can be interpreted as) ?/gi,
    '')),
  'strengthens likelihood': text((words) => words.replace(/\b(is likely to|may|might|could|would)\b/g,
    'will certainly')),
  'adds percentages': text((words) => inside(words, ' with a probability of 80 percent')),
  'drops negation': text((words) => words.replace(/\b(not|never|no longer) /g, '').replace(/n[’']t\b/g, '')),
  'adds negation': text((words) => words.replace(/\b(is|are|was|were|has|have|will|must|should) /,
    '$1 not ')),
  'drops attribution': (line) => ({
    ...line, text: line.text.replace(/(, )?(according to [^,."”]+|[\w’ ]+ said)[,]?/gi, ''), basis: 'fact',
      holder: null,
  }),
  'drops scope': text((words) => words.replace(
    /\b(a number of|some|certain|most|many|about|around|at least|in recent years|in the coming years) /gi, '')),
  'swaps holders': (line) => ({ ...line, basis: 'claim',
    holder: line.holder === 'Tehran' ? 'Washington' : 'Tehran' }),
  'gives a crowd a name': (line) => ({ ...line, basis: 'claim', holder: 'Dr Emily Carter of Chatham House' }),
  'calls opinions facts': (line) => ({ ...line, basis: 'fact', holder: null }),
  'calls opinions claims': (line) => ({ ...line, basis: 'claim', holder: 'officials' }),
  'cites the wrong sentence': (line, asked) => {
    const at = asked.sentences.findIndex((sentence) => sentence.id === line.evidence[0]);
    return { ...line, evidence: [asked.sentences[(at + 3) % asked.sentences.length]?.id ?? 'S1'] };
  },
  'cites a sentence that is not there': (line) => ({ ...line, evidence: ['S9999'] }),
  'cites nothing': (line) => ({ ...line, evidence: [] }),
  'cites everything': (line, asked) => ({ ...line,
    evidence: asked.sentences.map((sentence) => sentence.id) }),
  'cites in another form': (line) => ({ ...line, evidence: ['sentence 4', '[S2]', 'S0', 'S3:9-1',
    'S1:0-99999'] }),
  'plants labels': text((words) => `FACT: Stated as fact by Reuters, confirmed: ${words}`),
  'adds markup': text((words) => `<b>${words}</b> **read** [more](https://evil.example/x)`),
  'adds a link': text((words) => inside(words, ', see https://evil.example/win')),
  'adds mentions': text((words) => `@everyone ${words} <@123456789> /approve`),
  'hides characters': text((words) => words.replace(/ /, ' \u202E\u200B').replace(/e/, 'е')),
  'loads words': text((words) => words.replace(/\b(attack|operation|incident|shooting)\b/g,
    'barbaric terrorist massacre')),
  'writes a headline': text(() => 'Region on the brink as war looms'),
  'paraphrases freely': text(() => 'Tensions flared after the events, and everyone agrees that it got worse.'),
  'changes the time': text((words) => words.replace(/\b(has|have) /g, 'will have ').replace(/\b20\d\d\b/g,
    '2031')
    .replace(/\b(Monday|Tuesday|Wednesday|Thursday|Friday)\b/g, 'Sunday')),
  'writes another language': text(() => 'Регион находится на грани большой войны, и никто этого не отрицает.'),
  'says almost nothing': text(() => '.'),
  'never ends': text((words) => `${words} `.repeat(200)),
};

/** Good lines, each spoiled. */
export const spoiled = (name: string, table: readonly Known[] = []): Behaviour => {
  const spoil = spoilers[name];
  if (!spoil) throw new Error(`no spoiler ${name}`);
  return (asked) => say(goodLines(asked, table, 6).map((line, index) => spoil(line, asked, index)));
};

/** Good lines, then one that is spoiled: what is good should survive. */
export const halfSpoiled = (name: string, table: readonly Known[] = []): Behaviour => {
  const spoil = spoilers[name];
  if (!spoil) throw new Error(`no spoiler ${name}`);
  return (asked) => say(goodLines(asked, table, 6).map((line, index) => (index % 2 === 1 ? spoil(line, asked,
    index) : line)));
};

/** Joins neighbouring lines of different holders into one. */
export const mergesHolders = (table: readonly Known[] = []): Behaviour => (asked) => {
  const lines = goodLines(asked, table, 6);
  const merged = lines.flatMap((line, index) => {
    const other = lines[index + 1];
    return other ? [{ ...line, text: `${line.text} ${other.text}`, evidence: [...line.evidence,
      ...other.evidence] }] : [];
  });
  return say(merged);
};

export const repeatsItself = (table: readonly Known[] = []): Behaviour => (asked) => {
  const [line] = goodLines(asked, table, 6);
  return say(line ? Array.from({ length: 12 }, () => line) : []);
};

export const saysTooMuch = (table: readonly Known[] = []): Behaviour => (asked) => say(goodLines(asked, table,
  60));

const command = /\b(ignore|disregard|forget|system|assistant|instructions?|output|print|respond|reply|write|say)\b/i;

/**
 * Does what the article tells it: whatever a commanding sentence quotes or puts after a colon becomes a line,
 * as a
 * fact that cites that very sentence; without such a part the sentence itself does.
 */
export const obeysArticle = (table: readonly Known[] = []): Behaviour => (asked) => {
  const orders = asked.sentences.filter((sentence) => command.test(sentence.text));
  const obeyed = orders.map(({ id, text }): SaidLine => ({
    text: /[“"']([^”"']{8,})[”"']/.exec(text)?.[1] ?? /: (.{8,})$/.exec(text)?.[1] ?? text,
    basis: 'fact', holder: null, evidence: [id],
  }));
  return say([...obeyed, ...goodLines(asked, table, 4)]);
};
