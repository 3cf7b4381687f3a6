/** Splits a document into parts that fit a channel: between blocks only, header and label on every part. */
import type { Block, Document, Measure, Part, Section } from './document.ts';
import { text } from '../i18n/catalogue.ts';

/** Room for "Part 10 of 12" with its formatting, in any channel's unit. */
const partNumberRoom = 60;

/**
 * @returns at least one part; each fits `measure.limit`, and begins with the header of the section it is in
 */
export function split(document: Document, measure: Measure): Part[] {
  const whole = document.sections.flatMap((section) => [...section.header, ...section.blocks]);
  if (measure.size(whole) <= measure.limit) return [{ number: 1, of: 1, blocks: whole, buttons: document.buttons }];

  const limit = measure.limit - partNumberRoom;
  const pages: Block[][] = [];
  let page: Block[] = [];
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  for (const section of document.sections) {
    const header = fitting(section.header, limit / 2, measure);
    const blocks = fitting(section.blocks, limit - measure.size(header), measure);
    const runs = together(blocks, limit - measure.size(header), measure);
    // A header never stands alone at the foot of a part.
    if (measure.size([...page, ...header, ...runs[0] ?? []]) > limit) turn();
    page.push(...header);
    for (const run of runs) {
      if (measure.size([...page, ...run]) > limit) {
        turn();
        page.push(...header);
      }
      page.push(...run);
    }
  }
  turn();
  return pages.map((blocks, index) => ({
    number: index + 1,
    of: pages.length,
    blocks: [...blocks, { type: 'note', text: text(document.language ?? 'en', 'part', { number: index + 1, of: pages.length }) }],
    buttons: index === pages.length - 1 ? document.buttons : [],
  }));
}

const opens = (block: Block) => block.type === 'heading' || (block.type === 'text' && block.opens === true);

/** Runs that no part ends within: what opens other blocks, and the first of them; by themselves where they fit into no part. */
function together(blocks: readonly Block[], limit: number, measure: Measure): Block[][] {
  const runs: Block[][] = [];
  let open: Block[] = [];
  for (const block of blocks) {
    const run = [...open, block];
    open = opens(block) ? run : [];
    if (open.length === 0) runs.push(...(measure.size(run) <= limit ? [run] : run.map((one) => [one])));
  }
  return open.length === 0 ? runs : [...runs, open];
}

/** Blocks that are too large for any message become several, each with the label or name of the whole. */
function fitting(blocks: Section['blocks'], limit: number, measure: Measure): Block[] {
  return blocks.flatMap((block) => (measure.size([block]) <= limit ? [block] : pieces(block, limit, measure)));
}

function pieces(block: Block, limit: number, measure: Measure): Block[] {
  const words = block.text.split(/(?<=\s)/u).flatMap((word) => word.match(/.{1,200}/gsu) ?? []);
  const result: Block[] = [];
  let taken = '';
  for (const word of words) {
    if (taken !== '' && measure.size([{ ...block, text: `${taken}${word}…` }]) > limit) {
      result.push({ ...block, text: `${taken.trimEnd()}…` });
      taken = '';
    }
    taken += word;
  }
  return [...result, { ...block, text: taken }];
}
