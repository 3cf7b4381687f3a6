/** A fresh draft as an answer: as its readers will see it, what was refused, and the next step. */
import { plainText } from '../../src/brief/plain.ts';
import { renderBrief } from '../../src/brief/render.ts';
import { readIn } from '../../src/brief/spoken.ts';
import type { Brief } from '../../src/contracts.ts';
import { answer, type Call } from './call.ts';
import { paragraphs } from './print.ts';
import { language, say } from './say.ts';

export async function answerDraft(call: Call, draft: Brief): Promise<void> {
  const brief = `${draft.id}:${draft.version}`;
  const count = draft.refused.length;
  await answer(call, draft, () => paragraphs(
    plainText(renderBrief(draft, readIn(draft, language())), call.io.out.style),
    count === 0 ? '' : say('cli-brief-refused', { count, brief }),
    say('cli-brief-next', { brief }),
  ));
}
