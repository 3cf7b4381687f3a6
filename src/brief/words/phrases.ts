/**
 * Several words that say what one says: "in order to" and "to", "made the announcement that" and "announced that". As
 * with single words, only neutral pairs.
 */

/** Each row: the phrases of one meaning, and after the sign the word that stands for them. */
const rows = `
in order to | so as to = to
due to the fact that | owing to the fact that | because of the fact that | given the fact that = because
in spite of the fact that | despite the fact that = although
prior to = before
subsequent to = after
in the event that = if
in spite of = despite
in the course of = during
in the vicinity of = near
with regard to | with respect to | in relation to | in regard to = about
with the exception of = except
in the direction of = towards
as well as = and
a large number of | a great many | a great number of | large numbers of = many
the majority of | most of = most
no more than | not more than | at the most | a maximum of = at most
no fewer than | no less than | not fewer than | not less than | a minimum of = at least
close to = near
two times = twice
more than half of = over half of
declined to | refused to = would not
declines to | refuses to = will not
for the reason that = because
until such time as = until
spokesman for | spokeswoman for | spokesperson for = spokesman of
has the ability to | is able to = can
have the ability to | are able to = can
had the ability to | was able to | were able to = could
is in a position to | are in a position to = can
at this moment in time | at this point in time | at the present time | at present = now
was of the opinion that | were of the opinion that | took the view that = believed that
run out = expire
runs out = expires
ran out = expired
speed up = accelerate
speeds up = accelerates
sped up = accelerated
has been to = has visited
have been to = have visited
had been to = had visited
is located | is situated = lies
are located | are situated = lie
no one = nobody
will probably = is likely to
will probably not = is unlikely to
straight away | right away = immediately
in the end = eventually
rather than = instead of
one third = a third
one quarter = a quarter
one fifth = a fifth
one tenth = a tenth
sea floor = seabed
is set to = is due to
are set to = are due to
turn down = reject
turns down = rejects
turned down = rejected
call off = cancel
calls off = cancels
called off = cancelled
pull out of = withdraw from
pulls out of = withdraws from
pulled out of = withdrew from
step down = resign
steps down = resigns
stepped down = resigned
carry out = conduct
carries out = conducts
carried out = conducted
carrying out = conducting
take part in = participate in
takes part in = participates in
took part in = participated in
taken part in | taking part in = participating in
take place = happen
takes place = happens
took place = happened
taken place = happened
taking place = happening
went up = rose
goes up = rises
gone up = risen
went down = fell
goes down = falls
gone down = fallen
came back | went back = returned
lost their lives = died
ask for = request
asks for = requests
asked for = requested
asking for = requesting
as many as | as much as = up to
ahead of = before
to date | until now | up to now = so far
for the time being | for the moment = for now
once more = again
a fortnight = two weeks
half a dozen = six
a dozen = twelve
a decade = ten years
per year = a year
per month = a month
per week = a week
per day = a day
was unable to | were unable to = could not
is unable to | are unable to = can not
has yet to = has not yet
have yet to = have not yet
had yet to = had not yet
backs = supports
backed = supported
competing = rival
sooner than = earlier than
put off = postponed
puts off = postpones
putting off = postponing
give a green light | give the green light = agree
gives a green light | gives the green light = agrees
gave a green light | gave the green light | given a green light | given the green light = agreed
divert attention from = distract from
diverts attention from = distracts from
diverted attention from = distracted from
offered no = gave no
is of the opinion that | are of the opinion that | takes the view that = believes that
`;

/** Nouns that carry the meaning of a verb which only carries tense, with that meaning as a verb. */
const nouns = `decision decide; announcement announce; statement state; promise promise; warning warn; claim claim; offer offer;
  request request; attempt attempt; proposal propose; pledge pledge; vow vow; threat threaten; complaint complain;
  agreement agree; use use; suggestion suggest; recommendation recommend; visit visit; prediction predict; assertion assert;
  demand demand; appeal appeal; comparison compare; distinction distinguish; estimate estimate; admission admit`;

const articles = ['a', 'an', 'the', 'its', 'his', 'her', 'their'];
/** These say the same whatever follows; "an agreement on fees" is more than to agree on something about them. */
const bare: ReadonlySet<string> = new Set(['decision', 'announcement']);

const carriers: Readonly<Record<'base' | 's' | 'past', readonly string[]>> = {
  base: ['make', 'take', 'give', 'issue', 'reach'],
  s: ['makes', 'takes', 'gives', 'issues', 'reaches'],
  past: ['made', 'took', 'gave', 'issued', 'reached', 'taken', 'given'],
};

const formOf = (verb: string, tense: keyof typeof carriers): string => {
  if (tense === 'base') return verb;
  if (tense === 's') return `${verb}s`;
  const regular: Readonly<Record<string, string>> = { admit: 'admitted' };
  return regular[verb] ?? (verb.endsWith('e') ? `${verb}d` : `${verb}ed`);
};

export interface Phrase { readonly words: readonly string[]; readonly stands: readonly string[] }

const listed = rows.trim().split('\n').flatMap((row): Phrase[] => {
  const [forms = '', stands = ''] = row.split('=');
  return forms.split('|').map((form) => ({ words: form.trim().split(' '), stands: stands.trim().split(' ') }));
});

const light = nouns.split(';').flatMap((row): Phrase[] => {
  const [noun = '', verb = ''] = row.trim().split(/\s+/u);
  const tenses = ['base', 's', 'past'] as const;
  return tenses.flatMap((tense) => carriers[tense].flatMap((carrier) => articles.flatMap((article) =>
    (bare.has(noun) ? [[]] : [['that'], ['to']]).map((link) => ({ words: [carrier, article, noun, ...link], stands: [formOf(verb, tense), ...link] })))));
});

const byFirst = Map.groupBy([...listed, ...light].toSorted((a, b) => b.words.length - a.words.length), ({ words }) => words[0] ?? '');

/**
 * The longest phrase that begins at a word, or null.
 * @param at index of its first word among `words`, all in lower case
 */
export const phraseAt = (words: readonly { readonly lower: string; readonly parted: boolean }[], at: number): Phrase | null =>
  byFirst.get(words[at]?.lower ?? '')?.find((phrase) => phrase.words.every((word, i) =>
    words[at + i]?.lower === word && (i === 0 || words[at + i]?.parted === false))) ?? null;
