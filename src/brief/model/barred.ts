/**
 * Sentences on which no line of a model's may rest. Some speak to a machine instead of to readers: a payload that it was
 * talked into stands in its passage word for word, and so would pass the gate. Others are an interviewer's.
 */
import type { LabelledSentence } from '../../contracts.ts';
import { ordersIn } from '../gate/smuggled.ts';

const machine = String.raw`(?:AI|A\.I\.|LLM|GPT|ChatGPT|assistant|(?:language|AI) model|chatbot|summari[sz]er)s?\b`;
const address = String.raw`(?:dear|hello|hi|hey|attention|(?:note|message|instructions?) (?:to|for))[\s,]+`;

const spoken = [
  // "Dear AI,", "Note to the language model:", "Attention, assistant"
  new RegExp(String.raw`(?:^|["“(\s])${address}(?:the |any |all |large |virtual )*${machine}`, 'iu'),
  // "If you are a language model", "You, the AI,"
  new RegExp(String.raw`\b(?:you are|you['’]re|you,) (?:an? |the |large )*${machine}`, 'iu'),
  // "SYSTEM: …", "From now on you are a pirate"
  /^[\s["“(#*]*(?:system|assistant|user|developer|prompt|instructions?)(?: (?:prompt|message))?\s*[:：>\]]/iu,
  /\b(?:from now on,? |henceforth,? |starting now,? )(?:you|act|respond|answer|speak|write|pretend)\b/iu,
  // The control words of chat templates.
  /<\||\|>|\[\/?INST\]|<\/?(?:s|system|user|assistant|think|start_of_turn|end_of_turn)>/iu,
];

const isOrder = (text: string): boolean => spoken.some((pattern) => pattern.test(text)) || ordersIn(text).length > 0;

/** Why a sentence is barred, in the names of the gate's rules. */
export type Bar = 'instruction' | 'question';

/** The barred sentences by id: orders, what follows them in their paragraph (what is to be said), questions. */
export function barredIn(sentences: readonly LabelledSentence[]): ReadonlyMap<string, Bar> {
  const barred = new Map<string, Bar>();
  let paragraph = 0;
  for (const sentence of sentences) {
    if (isOrder(sentence.text)) ({ paragraph } = sentence);
    if (sentence.reason.id === 'why-interview-question') barred.set(sentence.id, 'question');
    if (sentence.paragraph === paragraph) barred.set(sentence.id, 'instruction');
  }
  return barred;
}
