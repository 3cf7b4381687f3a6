/** Wordings by which a passage shows what it is to its article: a demand, a forecast, a denial, an aside. */

/** What an author asks of somebody, rather than a remark on what one ought to think. */
const remark = 'be (?:\\w+ )?(?:seen|said|noted|remembered|understood|considered|regarded|viewed|read|interpreted|underestimated|mistaken|treated)';
const demand = new RegExp(String.raw`\bmust (?!${remark})`, 'iu');
export const advice = new RegExp(String.raw`\b(?:(?:must|should|ought to|needs? to|has to|have to)(?! (?:not )?${remark})|we need|it is time|high time)\b`, 'iu');

/** "The gesture should be understood as …": what one ought to think of it is no advice. */
export const remarks = new RegExp(String.raw`\b(?:must|should|ought to|needs? to|has to|have to|can(?:not)?) (?:not )?${remark}`, 'iu');

/** Whether a sentence asks somebody for something. */
export const asks = (text: string): boolean => demand.test(text) || advice.test(text);

/** "The likeliest outcome is …", "What is more probable is …": an author's forecast in so many words. */
export const foretells = /\b(?:(?:likeliest|(?:most|more) (?:likely|probable)|probable) (?:outcome|result|scenario|course|is|over|in)|(?:outcome|prospect|scenario) is\b|I (?:expect|predict|foresee)\b)/iu;

/** Says what will be, is to be, or is likely, at some time. */
const ahead = /\b(?:will|shall|going to|(?:un)?likely|probabl[ey]|perhaps|expect(?:s|ed)?|bound to|set to|due to|about to|is to|are to|won[’']t|ll|would|soon|next|(?:by|in|until|before) (?:the )?(?:end|\d{4}|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))\b|[’']ll\b/iu;

/** "may" and "can" by themselves say what is possible always. */
export const onlyPossible = (text: string): boolean => /\b(?:may|might|could|can)\b/u.test(text) && !ahead.test(text);

/** "may", not the month. */
export const likely = /\b(?:[Pp]robabl[ey]|likely|(?:may|might|could)(?! have\b)|[Pp]erhaps|seems?)\b/u;
export const conditional = /^(?:if|unless|until|as long as|without)\b/iu;
export const reasons = /\b(?:because|so that|which is why|since(?! then\b))\b/iu;

/** What has become of something, or is one thing rather than another: a thesis is often put so. */
export const change = new RegExp(
  String.raw`\b(?:ha(?:s|ve) (?:\w+ly )?(?:become|come to|evolved|turned|strengthened|weakened|changed|failed|lost|gained|proved`
  + String.raw`|emerged|shifted|transformed|deepened|succeeded|reshaped)|rather than|not (?!only|merely|just|simply).{3,80} but|instead of)\b`, 'iu',
);

/** "The honest answer is that …", "What the region needs is …": an author sums up so. */
export const equation = new RegExp(
  String.raw`^(?:(?:(?:but|and|yet) )?(?:the|my|our|its|one|another) (?:\p{L}+ ){0,2}?(?:answer|truth|lesson|conclusion|danger|risk|mistake|task|alternative|remedy`
  + String.raw`|solution|consequence|result|choice|problem|root|point|question)(?: (?:of|for|in|from|with)\b[^,;]{1,40})? (?:is|was|remains|lies)\b(?! (?:therefore |thus |surely )?not\b)|what [^,;]{3,60} (?:is|are)\b)`, 'iu',
);

/** What authors tell of themselves, or say to their readers; but "I doubt that", "I would argue" are their view. */
const ownView = '(?:(?:still|also|therefore|rather|strongly|firmly|have long|would|(?:only )?say|do not|don[’\']t|cannot|can[’\']t) )*(?:believe|think|argue|contend|maintain|submit|suspect|fear|doubt|hope|expect|conclude|propose|suggest|see|regard|consider|am (?:not )?(?:convinced|sure|certain|persuaded|afraid))';
export const ownStory = new RegExp(String.raw`^(?:I|My)\b(?! ${ownView}\b)`, 'u');
export const aside = /(?<!\p{L})(?:I|my|me|mine|myself|[Yy]ou|[Yy]ours?)(?!\p{L})/u;

/** Its lead-in is cut from the line, and still it is but an example. */
export const illustrates = /^(?:[A-Z]\w+, )?(?:for example|for instance|to give (?:one|an) example|in one case)\b/iu;

/** What was done and is on record. */
export const decided = new RegExp(
  String.raw`\b(?:signed|agreed|voted|adopted|passed|closed|opened|struck|killed|announced|ordered|sentenced|suspended|imposed|banned`
  + String.raw`|withdrew|seized|landed|launched|dismissed|approved|rejected)\b`, 'iu',
);

export const officialActs = new RegExp(
  String.raw`\b(?:demands?|insists? on|note of protest|was (?:handed|summoned|expelled|recalled)|agreed|suspend(?:s|ed)`
  + String.raw`|imposed?|signed|clos(?:es|ed)|withdr(?:aws|ew)|calls? (?:on|for))\b`, 'iu',
);
/** Whom it cost what. */
export const harm = /\b(?:wounded|killed|injured|injuries|dead|died|casualties)\b/iu;
/** What statements of any ministry say. */
export const formula = /\b(?:(?:extends?|expresses?|conveys?) (?:its|our|their|his|her) (?:\p{L}+ )?(?:gratitude|thanks|appreciation|condolences)|proceeds? from the (?:understanding|premise)|reaffirms? (?:its|the) commitment|remains? committed)\b/iu;
export const agreed = /\b(?:agreed|decided|signed|approved|there will be|will (?:meet|open|sign|begin|start|set up))\b/iu;
