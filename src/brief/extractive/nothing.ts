/** Why an article gives no line: for the editor who asked for a brief of it. */
import type { Labels } from '../../contracts.ts';
import { isStatement, standsAlone } from './stands.ts';

export interface Nothing {
  /** A variant of `error-nothing-to-brief.why`. */
  readonly reason: 'statements' | 'leaning' | 'unresolved' | 'refused';
  readonly sentences: number;
}

/** What most of its sentences lack: a statement, sense by itself, somebody who says it, or the gate's consent. */
export function whyNothing({ sentences }: Labels): Nothing {
  const statements = sentences.filter(({ text, reason }) => isStatement(text) && reason.id !== 'why-interview-question');
  const alone = statements.filter(({ text }) => standsAlone(text));
  const told = alone.filter(({ reason }) => reason.id !== 'why-claim-unresolved');
  const reason = statements.length === 0 ? 'statements' : alone.length === 0 ? 'leaning' : told.length === 0 ? 'unresolved' : 'refused';
  return { reason, sentences: sentences.length };
}
