/** Where a text speaks of itself: what a section reviews, how a list is sorted, where more is to be found. */

const writing = '(?:paper|article|brief|briefing|report|essay|analysis|study|note|primer|insight|sidebar|in focus|section'
  + '|chapter|appendix|figure|table|chart|graph|map|list|box)';
/** These give the thesis of a text rather than its contents. */
const telling = '(?:argues|contends|holds|maintains|concludes|finds|shows? that)';
const set = '(?:listed|ordered|sorted|calculated|compiled|shown|presented|discussed|summari[sz]ed|described|included|reproduced)';

const ofItself = new RegExp([
  String.raw`^(?:this|the (?:next|following|previous|remaining)|each|the (?:rest|remainder) of this) (?:\p{L}+ )?${writing} (?!${telling})\p{L}+s\b`,
  String.raw`^${writing}s? \d+\W* \p{L}+s\b`,
  String.raw`\b(?:is|are|was|were) (?:\p{L}+ )?${set} (?:below|above|here|in (?:this ${writing}|the (?:figure|table|appendix|next|following)|${writing}s? \d)|by (?:date|year|order|name|size|the authors?))\b`,
  String.raw`\b(?:was|were) (?:calculated|compiled|rounded) by\b`,
  String.raw`\b(?:is|are|may|can) (?:also )?(?:beyond the scope|be found in)\b`,
  String.raw`\b(?:this|the present) (?:\p{L}+ )?${writing} (?:does|do) not\b`,
].join('|'), 'iu');
/** Papers of a series are called by its name, with a capital; a report that somebody else wrote is not. */
const ownSeries = new RegExp(String.raw`^(?:The|This|Each) (?:Sidebar|Insight|In Focus|Primer|Brief|Fact Sheet|Explainer) (?!${telling})\p{L}+s\b`, 'u');

/** "This section reviews", "The Sidebar includes", "bills are listed by date", "can be found in". */
export const speaksOfItself = (text: string): boolean => ofItself.test(text) || ownSeries.test(text);
