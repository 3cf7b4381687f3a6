/** The public log: what was corrected, updated, clarified or withdrawn, and why. */
import type { Room } from '../briefing.ts';
import type { Block } from '../brief/document.ts';
import { dateInWords } from '../brief/wording.ts';
import { text } from '../i18n/catalogue.ts';
import { findRegion, regionName } from '../regions/find.ts';
import { listCorrections } from '../store/corrections.ts';
import { momentInWords } from './moment.ts';
import type { Reply } from './request.ts';
import type { Asked } from './respond.ts';
import { documentOf, say } from './say.ts';

const shown = 10;

export async function correctionsAnswer(room: Room, { action: { subject }, request: { language } }: Asked): Promise<Reply[]> {
  const region = subject === '' ? undefined : findRegion(subject).id;
  const found = await listCorrections(room.store.db, { region, limit: shown });
  if (found.length === 0) return [say(language, 'corrections-none')];
  const blocks: Block[] = found.map(({ at, kind, region: of, date, what, why }) => ({
    type: 'text', text: text(language, 'correction-logged', {
      time: momentInWords(at, 'elsewhere', language), kind: text(language, `correction-kind-${kind}`), region: regionName(of, language),
      date: dateInWords(date, language), what: what ?? 'none', why,
    }),
  }));
  return [{ as: 'message', document: documentOf([{ type: 'heading', text: text(language, 'corrections-heading') }, ...blocks]) }];
}
