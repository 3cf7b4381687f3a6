/** Phrases that only lead from one sentence to the next: what follows says the same without them. */

export const leadIns: readonly string[] = `
even so; although; for starters; to begin with; for one thing; for a start; as a start; be that as it may; to my mind; in my view; in my opinion; as it happens;
in this context; in the first place; in the second place; in the last resort; in the final analysis; in this regard; in this respect; in this sense; in this light; against this background
against this backdrop; under these circumstances; in these circumstances; at the same time
on the other hand; on the one hand; in addition; in other words; in conclusion; to conclude; in sum
in summary; to sum up; in short; in brief; in the end; in fact; indeed; in effect; in essence
in particular; in general; generally speaking; overall; all in all; above all; after all; first of all
first; firstly; second; secondly; third; thirdly; finally; lastly; last but not least; next; then
as a result; as a consequence; consequently; accordingly; therefore; thus; hence; moreover; furthermore
additionally; besides; likewise; similarly; meanwhile; nevertheless; nonetheless; however; still; yet
instead; on the contrary; by contrast; in contrast; conversely; of course; naturally; needless to say
to be sure; that said; that being said; having said that; for example; for instance; as noted above
as mentioned above; as we have seen; at this point; on balance; ultimately; more importantly
most importantly; importantly; notably; crucially; interestingly; in turn; to this end; for this reason
for these reasons; with this in mind; in any case; in any event; at any rate; and; but; so; also; again
well; now; simply put; put simply; oh; alas; no doubt; what is more; what's more; strictly speaking; broadly speaking; roughly speaking; put differently
put another way; to be clear; to be fair; to be precise; to put it mildly; in plain language; in plain words; in plain english
as it were; so to speak; if you like; in other respects; for all that; all the same; in the meantime; for its part; for his part
for her part; for their part; you see; i think; i believe; i suppose; in my judgement; in my judgment; as i see it; luckily; fortunately; unfortunately
`.split(/[;\n]/u).map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');

const known: ReadonlySet<string> = new Set(leadIns);

/** Whether these words, in lower case, are nothing but a lead-in. */
export const isLeadIn = (words: readonly string[]): boolean => known.has(words.join(' '));
