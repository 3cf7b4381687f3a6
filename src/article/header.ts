/** Parts an article into head, body and foot, and takes out what is no part of it. */
import type { Removed } from '../contracts.ts';
import { isSentence, wordCount, type Block } from './block.ts';
import { footLength, presentedIn, takeDisclaimer, takeFoot, takePhrases } from './foot.ts';
import { blockReason } from './furniture.ts';
import { outletAfterCopyright, outletOfDateline } from './head-lines.ts';
import { headLength, takeHead } from './head.ts';
import { statementIssuer, titleKind } from './kind.ts';
import type { Declared } from './metadata.ts';
import { presented, readNote } from './notes.ts';
import { addAuthors, hasWords, newParting, sameWords, type Parting } from './parting.ts';
import { takeRecord } from './record.ts';

export interface Parted {
  declared: Declared;
  disclaimers: string[];
  ownViews: string[];
  body: Block[];
  removed: Removed[];
}

/** `declared` is what markup or front matter says; words only fill what it leaves open. */
export function partHeader(blocks: Block[], declared: Declared): Parted {
  const parting = newParting(declared);
  const left = () => blocks.filter((block) => !parting.reasons.has(block));
  takeRecord(left(), parting);
  takeFurniture(left(), parting);
  takeNotes(left(), parting);
  takeDisclaimer(blocks, parting);
  takeHead(left(), presentedIn(left()), parting);
  takeFoot(left(), parting);
  takePhrases(left(), parting);
  for (const block of left()) if (block.role === 'around') parting.reasons.set(block, 'furniture-outside');
  const { title } = parting.declared;
  const ofTitle = title === null ? null : titleKind(title);
  if (ofTitle) parting.kinds.push(ofTitle);
  const outlet = takeOutlet(blocks, parting);
  return {
    declared: { ...parting.declared, outlet, kinds: parting.kinds },
    disclaimers: parting.disclaimers,
    ownViews: parting.ownViews,
    body: withHeadings(left(), parting.headings),
    removed: blocks.flatMap((block) => {
      const why = parting.reasons.get(block);
      return why === undefined ? [] : [{ text: block.text, why }];
    }),
  };
}

const longestHeading = 10;

/**
 * Pasted text has its headings as short lines without any stop: they stay in the text and are no sentences.
 */
function withHeadings(body: Block[], known: Set<Block>): Block[] {
  return body.map((block, index) => {
    const next = body[index + 1];
    const short = wordCount(block.text) <= longestHeading && /[\p{L}\p{N}]$/u.test(block.text);
    const heads = block.role === 'text' && short && (!next || isSentence(next.text));
    return known.has(block) || heads ? { ...block, role: 'heading' } : block;
  });
}

function takeFurniture(blocks: Block[], parting: Parting): void {
  let pointing = false;
  for (const block of blocks) {
    const pointed: string | null = pointing ? pointedReason(block) : null;
    const why: string | null = blockReason(block) ?? pointed;
    // After `Read more:` come the headlines that it points at.
    pointing = why !== null && (pointing || (why === 'furniture-read-also' && block.text.endsWith(':')));
    if (why === null) continue;
    parting.reasons.set(block, why);
    const owner = why === 'furniture-copyright' ? outletAfterCopyright(block.text) : null;
    if (owner !== null) parting.outlets.push(owner);
  }
}

function pointedReason({ role, text }: Block): string | null {
  return role !== 'heading' && !isSentence(text) && wordCount(text) <= 25 ? 'furniture-related' : null;
}

/** Notes with a label may stand anywhere; those that only disclaim are looked for where notes stand. */
function takeNotes(blocks: Block[], parting: Parting): void {
  blocks.forEach((block, index) => {
    const atEdge = index < headLength || index >= blocks.length - footLength;
    const note = block.role === 'code' ? null : readNote(block.text);
    if (!note || (note.why === 'furniture-disclaimer' && !atEdge)) return;
    const next = blocks[index + 1];
    // `About the author` on a line of its own: the next paragraph is the note.
    const bare = note.why === 'furniture-author-note' && note.sentences === 0;
    const follows = bare && next ? presented(next.text) : null;
    if (next && follows !== null) parting.reasons.set(next, note.why);
    parting.reasons.set(block, note.why);
    addAuthors(follows === null ? note.authors : [follows], parting);
    parting.disclaimers.push(...note.disclaimers);
    parting.ownViews.push(...note.ownViews);
    if (note.outlet !== null) parting.outlets.push(note.outlet);
    if (note.outletGuess !== null) parting.outletGuesses.push(note.outletGuess);
  });
}

/**
 * The outlet, whose name alone on a line goes out. A guess (a name above the headline, before the date,
 * below the text, in a disclaimer) counts when another line of head, foot or furniture has the same name.
 * Where nobody else is named, an official statement's issuer published it.
 */
function takeOutlet(blocks: Block[], parting: Parting): string | null {
  const { reasons, outlets, outletGuesses } = parting;
  const edge = blocks.filter((block, index) => reasons.has(block) || index >= blocks.length - 2);
  const confirmed = outletGuesses.find((name) =>
    wordCount(name) > 1 && edge.filter(({ text }) => hasWords(text, name)).length > 1);
  const body = blocks.find((block) => !reasons.has(block));
  const outlet = outlets[0] ?? confirmed ?? outletOfDateline(body?.text ?? '')
    ?? statementIssuer(parting.declared.title ?? '');
  if (outlet !== null) takeOutletLines(blocks.filter((block) => !reasons.has(block)), outlet, parting);
  return outlet;
}

const longestOutletNote = 50;

/** The outlet's name alone, and at the end what it says of itself: `The Post is published by …`. */
function takeOutletLines(blocks: Block[], outlet: string, { reasons }: Parting): void {
  blocks.forEach((block, index) => {
    const about = block.text.startsWith(`${outlet} is `) && wordCount(block.text) <= longestOutletNote;
    if (sameWords(block.text, outlet)) reasons.set(block, 'furniture-site-name');
    else if (about && index >= blocks.length - 3) reasons.set(block, 'furniture-outlet-note');
  });
}
