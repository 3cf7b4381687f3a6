/** From lines to paragraphs: which line breaks end one, and which only wrap it. */
import { domainOf } from './head-lines.ts';

/** A line that begins a speaker's turn or a numbered point is never the rest of the one before; nor is a site's name. */
const ownStart =
  /^(?:[-–—•*]\s|(?:Q|A|Question|Answer)\d*\s*[:.–—]\s|\p{Lu}[\p{L}. ]{1,30}:\s|\d{1,3}[.)]\s)/u;

/** Narrower text is a list or verse, wider is not wrapped. */
const narrowest = 50;
const widest = 130;

/** Paragraphs of a text whose blank lines are only some of their ends. */
export function paragraphsOf(text: string): string[] {
  const stretches = text
    .split(/\n\s*\n/)
    .map((stretch) => stretch.split('\n').map((line) => line.trim()).filter(Boolean));
  const width = wrapWidth(stretches);
  return stretches.flatMap((lines) => joinLines(lines, width));
}

/**
 * The lines of one stretch, joined where one goes on in the next. `width` is that of a hard-wrapped text,
 * or null.
 */
export function joinLines(lines: string[], width: number | null): string[] {
  const joined: string[][] = [];
  let before: string | undefined;
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && before !== undefined && goesOn(before, line, width)) open.push(line);
    else joined.push([line]);
    before = line;
  }
  return joined.map((parts) => parts.join(' '));
}

function goesOn(before: string, line: string, width: number | null): boolean {
  if (ownStart.test(line) || domainOf(line) !== null) return false;
  // Lower case after no stop: the sentence goes on, however the lines were made.
  if (/^\p{Ll}/u.test(line) && !/[.!?:;]["'”’)\]]*$/.test(before)) return true;
  return width !== null && breaksFor(before, line, width);
}

/** A wrapping program breaks a line because the next word would not fit. */
function breaksFor(before: string, line: string, width: number): boolean {
  const word = line.indexOf(' ');
  return before.length + 1 + (word < 0 ? line.length : word) > width;
}

/** The width of a hard-wrapped text; null when its line breaks are ends of paragraphs. */
function wrapWidth(stretches: string[][]): number | null {
  const lines = stretches.flat();
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < narrowest || width > widest) return null;
  let breaks = 0;
  let wraps = 0;
  let cut = 0;
  for (const stretch of stretches) {
    stretch.slice(1).forEach((line, index) => {
      const before = stretch[index] ?? '';
      breaks += 1;
      if (breaksFor(before, line, width)) wraps += 1;
      if (!/[.!?]["'”’)\]]*$/.test(before)) cut += 1;
    });
  }
  return breaks > 2 && wraps > breaks * 0.7 && cut > breaks * 0.5 ? width : null;
}
