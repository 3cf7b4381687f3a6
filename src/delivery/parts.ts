/** The parts of what is being delivered, kept in hand: one brief goes to many, and is read and divided once. */
import type { Document, Part } from '../brief/document.ts';
import { withoutOpinion } from '../brief/audience.ts';
import { renderLeftOut, renderNotice, renderRetraction, renderSurplus } from '../brief/notices.ts';
import { renderBrief } from '../brief/render.ts';
import { split } from '../brief/split.ts';
import type { Brief } from '../contracts.ts';
import { getBrief } from '../store/briefs.ts';
import type { Claim } from '../store/outbox.ts';
import type { Db } from '../store/schema/database.ts';
import type { Channel } from './channel.ts';

export interface Parts {
  readonly parts: readonly Part[];
  /** In place of a part of an older version that this one is too short for. */
  readonly surplus: Part;
}

type Wanted = Pick<Claim, 'language' | 'brief' | 'version' | 'aim' | 'withoutOpinion' | 'notice'>;

/** Documents in hand: several briefs of several regions may go out at once, each with and without opinion. */
const inHand = 32;

export function createParts(db: Db, { measure }: Pick<Channel, 'measure'>): (wanted: Wanted) => Promise<Parts> {
  const known = new Map<string, Promise<Parts>>();
  const make = async (wanted: Wanted): Promise<Parts> => {
    const stored = await getBrief(db, wanted.brief, wanted.version);
    if (stored === undefined) throw new Error(`a delivery without its brief: ${wanted.brief}`);
    const { brief } = stored;
    const divide = (document: Document) => split(document, measure);
    const [surplus] = divide(renderSurplus(brief, wanted.language));
    if (surplus === undefined) throw new Error('a document without parts');
    // What a claim is for decides, not what the version has become since: a status must not change under way.
    return { parts: divide(documentOf({ ...brief, status: wanted.aim }, wanted)), surplus };
  };
  return (wanted) => {
    const key = JSON.stringify([wanted.language, wanted.brief, wanted.version, wanted.aim, wanted.withoutOpinion, wanted.notice !== null]);
    const made = known.get(key) ?? make(wanted);
    known.delete(key);
    known.set(key, made);
    // What could not be read is asked for again the next time.
    made.catch(() => known.delete(key));
    for (const oldest of known.keys()) if (known.size > inHand) known.delete(oldest);
    return made;
  };
}

function documentOf(brief: Brief, { language, aim, notice, withoutOpinion: without }: Wanted): Document {
  if (notice !== null) return renderNotice(brief, aim, language);
  if (aim === 'retracted') return renderRetraction(brief, language);
  const shown = without ? withoutOpinion(brief) : brief;
  return shown.items.length === 0 && brief.items.length > 0 ? renderLeftOut(brief, language) : renderBrief(shown, language);
}
