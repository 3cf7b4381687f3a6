/**
 * The composer that asks a language model. Nothing of its reply is believed: each line passes the gate or is
 * refused, what was refused is asked for once more with the reasons, and extraction stands in for what is missing.
 */
import type { Refused } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import {
  mostLines, mostWords, type Composed, type ComposeInput, type Composer, type GatedLine,
} from './compose.ts';
import type { Model } from './model/ask.ts';
import { barredIn, type Bar } from './model/barred.ts';
import { callFaults } from './model/call.ts';
import { addReply, complete, faultsOf, type Written } from './model/merge.ts';
import { loadPrompts, promptHash, type Prompt, type Prompts } from './model/prompts.ts';
import { readReply } from './model/reply.ts';
import { firstQuestion, secondQuestion, type Message } from './model/request.ts';
import { longestText, openModel, type ModelServer } from './model/open.ts';
import { plantedIn } from './planted.ts';

export interface ModelComposerOptions extends ModelServer {
  /** Serves when the model does not. */
  readonly fallback: Composer;
}

/** Why the model has no part in a brief, or a smaller one: the call failed, or there was no use in it. */
export const absences = [...callFaults, 'language', 'empty'] as const;
export type Absence = (typeof absences)[number];

/** Composes by one call an article, two when lines were refused; never throws for what a model or server does. */
export function modelComposer(options: ModelComposerOptions): Composer {
  const model = openModel(options);
  const prompts = loadPrompts();
  const engine = `openai:${options.model}`;

  return {
    async compose(input) {
      const { written, wanted, used, absence, cost: micros } = await converse(model, prompts, input);
      const cost = micros === null ? null : micros / 1_000_000;
      const failed = absence === null ? [] : [absent(absence, options.model)];
      const refused = distinct([...written.refused, ...failed]);
      const composed = written.lines.length === 0 ? { ...await instead(options.fallback, input, refused), cost } : {
        engine, cost, prompt: promptHash(used), refused,
        lines: complete(written.lines, wanted, await spareLines(options.fallback, input), input),
      };
      const { lines: { length: lines } } = composed;
      options.log.info({ engine: composed.engine, lines, refused: refused.map(({ rule }) => rule) }, 'brief composed');
      return composed;
    },
  };
}

/** Nothing of the model's survived: the brief is extraction's, and lists what was refused. */
async function instead(fallback: Composer, input: ComposeInput, refused: readonly Refused[]): Promise<Composed> {
  const composed = await fallback.compose(input);
  return { ...composed, refused: [...refused, ...composed.refused] };
}

/** Extraction finds nothing in some articles; next to lines of the model's that is no fault. */
async function spareLines(fallback: Composer, input: ComposeInput): Promise<readonly GatedLine[]> {
  try {
    return (await fallback.compose(input)).lines;
  } catch (error) {
    if (error instanceof StandpointError) return [];
    throw error;
  }
}

/** A model that repeats itself is listed once. */
function distinct(refused: readonly Refused[]): Refused[] {
  return [...new Map(refused.map((line) => [`${line.rule}\n${line.text}`, line])).values()];
}

const nothing: Written = { lines: [], refused: [] };

interface Conversation {
  readonly written: Written;
  /** How many lines the model meant the brief to have. */
  readonly wanted: number;
  readonly used: readonly Prompt[];
  readonly absence: Absence | null;
  /** Millionths of a US dollar; null where nobody knows. */
  readonly cost: number | null;
}

async function converse(model: Model, prompts: Prompts, input: ComposeInput): Promise<Conversation> {
  const used = [prompts.system];
  const unfit = unfitFor(input);
  if (unfit) return { written: nothing, wanted: 0, used, absence: unfit, cost: 0 };

  const { sentences } = input.labels;
  const planted = [...plantedIn(sentences)].map((id): [string, Bar] => [id, 'instruction']);
  const barred = new Map([...barredIn(sentences), ...planted]);
  const size = { most: mostLines, words: mostWords };
  const hidden = new Set([...barred].filter(([, bar]) => bar === 'instruction').map(([id]) => id));
  const question = firstQuestion(prompts, input, size, hidden);
  const first = await hear(model, question, { before: nothing, barred, input, prompt: promptHash(used) });
  const wanted = first.written.lines.length + first.faults.length;
  if (first.absence !== null || first.faults.length === 0) return { ...first, wanted, used };

  const both = [prompts.system, prompts.repair];
  const again = secondQuestion(prompts, question, first.content, first.faults);
  const second = await hear(model, again, { before: first.written, barred, input, prompt: promptHash(both) });
  return { ...second, wanted, used: both, cost: first.cost === null || second.cost === null ? null : first.cost + second.cost };
}

/** The gate knows negations, hedges and roles of English alone; where it can't hold a model to them, none is asked. */
function unfitFor({ article, labels }: ComposeInput): Absence | null {
  if (!/^en(?:-|$)/iu.test(article.header.language)) return 'language';
  if (!labels.sentences.some(({ assessed }) => assessed)) return 'language';
  return article.text.length > longestText ? 'too-long' : null;
}

interface Hearing {
  readonly written: Written;
  readonly absence: Absence | null;
  /** What to tell the model of it; none when there is nothing to mend. */
  readonly faults: readonly string[];
  readonly content: string;
  /** Millionths of a US dollar; null where nobody knows: a call that brought no answer may be billed. */
  readonly cost: number | null;
}

interface Context {
  /** What stands already. */
  readonly before: Written;
  /** Sentences on which no line may rest. */
  readonly barred: ReadonlyMap<string, Bar>;
  readonly input: ComposeInput;
  readonly prompt: string;
}

/** Faults for which nothing was sent. */
const unasked: ReadonlySet<string> = new Set(['budget', 'no-prices']);

/** Asks, and lets through what of the answer passes the gate. */
async function hear(model: Model, question: readonly Message[], context: Context): Promise<Hearing> {
  const { before, barred, input, prompt } = context;
  const answer = await model.ask(question);
  if (answer.kind === 'none') return { written: before, absence: answer.fault, faults: [], content: '', cost: unasked.has(answer.fault) ? 0 : null };
  const { content, cost } = answer;
  const said = readReply(content) ?? { candidates: [], malformed: [content] };
  if (said.candidates.length + said.malformed.length === 0) {
    return { written: before, absence: 'empty', faults: [], content, cost };
  }
  const written = addReply(before, said, barred, input);
  // A conversation that was of no use is had afresh the next time.
  if (written.lines.length > 0) await model.keep(answer, prompt);
  return { written, absence: null, faults: faultsOf(said, barred, input.labels), content, cost };
}

/** Tells editors on the brief itself why there is less of the model's in it, or nothing. */
function absent(absence: Absence, model: string): Refused {
  return { text: text('en', 'model-asked', { model }), rule: `model-${absence}`, by: 'model' };
}
