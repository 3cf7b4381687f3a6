/**
 * Sentences that speak to a machine instead of to readers. The model is not shown them, and no line of its may
 * rest on them: a payload that it was talked into stands in its passage word for word, and so would pass the gate.
 */
import type { Sentence } from '../../contracts.ts';
import { gatePassage } from '../gate.ts';

const machine = String.raw`(?:AI|A\.I\.|LLM|GPT|ChatGPT|assistant|(?:language|AI) model|chatbot|summari[sz]er)s?\b`;
const address = String.raw`(?:dear|hello|hi|hey|attention|(?:note|message|instructions?) (?:to|for))[\s,]+`;

const spoken = [
  // "Dear AI,", "Note to the language model:", "Attention, assistant"
  new RegExp(String.raw`(?:^|["“(\s])${address}(?:the |any |all |large |virtual )*${machine}`, 'iu'),
  // "If you are a language model", "You, the AI,"
  new RegExp(String.raw`\b(?:you are|you['’]re|you,) (?:an? |the |large )*${machine}`, 'iu'),
  // The control words of chat templates.
  /<\||\|>|\[\/?INST\]|<\/?(?:s|system|user|assistant|think|start_of_turn|end_of_turn)>/iu,
];

const isOrder = (text: string): boolean =>
  spoken.some((pattern) => pattern.test(text))
  || gatePassage({ source: text, line: text }).rules.includes('instruction');

/** Ids of the orders, and of what follows them in their paragraph: there stands what is to be said. */
export function ordersIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  const ids = new Set<string>();
  let paragraph = 0;
  for (const sentence of sentences) {
    if (isOrder(sentence.text)) ({ paragraph } = sentence);
    if (sentence.paragraph === paragraph) ids.add(sentence.id);
  }
  return ids;
}
