/** `label --lines`, `gate --lines`: filters for pipelines and evaluation, without a store. */
import { gatePassage, type PassageLine } from '../../../src/brief/gate.ts';
import { added, compare, isKept } from '../../../src/brief/gate/compare.ts';
import type { Kind } from '../../../src/contracts.ts';
import { labelLone } from '../../../src/labels/lone.ts';
import { gateLineInSchema, gateLineOutSchema, labelLineInSchema, labelLineOutSchema } from '../../../src/lines.ts';
import type { Call } from '../call.ts';
import { filter, needLines } from '../filter.ts';
import { say } from '../say.ts';

export async function labelLines(call: Call, kind: Kind | null): Promise<0> {
  return filter(call, labelLineInSchema, ({ id, text }) =>
    labelLineOutSchema.parse({ id, ...labelLone(text, kind) }));
}

export async function gate(call: Call): Promise<0> {
  const { explain = false } = needLines(call, 'gate');
  return filter(call, gateLineInSchema, ({ id, ...line }) => {
    const verdict = gateLineOutSchema.parse({ id, ...gatePassage(line) });
    return explain ? { ...verdict, ...explained(line) } : verdict;
  });
}

/** What the gate saw: the words that broke each rule with the rule in words, what was added, what was left out. */
function explained(line: PassageLine) {
  const { faults } = gatePassage(line);
  const comparison = compare(line.source, line.line);
  return {
    faults: faults.map(({ rule, words }) => ({ rule, words, why: say(`gate-${rule}`) })),
    added: added(comparison).map(({ text }) => text),
    left: comparison.passage.filter((_, at) => !isKept(comparison, at)).map(({ text }) => text),
  };
}
