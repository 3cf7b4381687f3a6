/** Words on which the truth of a sentence turns. Each group is one kind of change that the gate looks for. */
import { setOf } from './grammar.ts';

export const negators = setOf(`not no never none nobody nothing neither nor without nowhere hardly barely
  scarcely cannot lack lacks lacked lacking unable unlikely`);

/** How sure the passage is: dropped, added or exchanged, the line says more or less than it. */
export const hedges = setOf(`can estimated may might could possibly possible perhaps maybe likely probably
  probable
  potentially potential reportedly allegedly alleged apparently apparent seemingly seem seems seemed appear
  appears appeared presumably supposedly purportedly purported ostensibly suspected unconfirmed arguably
  presumed rumoured rumored suggest suggests suggested suggesting unclear uncertain doubtful would should
  must ought expected unlikely putative supposed claimed so-called self-proclaimed tentative tentatively
  speculative speculatively plausible plausibly conceivable conceivably certainly certain definitely surely
  undoubtedly inevitably inevitable likelihood probability possibility`);

/** How many, how much, how often. */
export const quantifiers = setOf(`quarter quarters third thirds fifth tenth percent % share fraction bulk
  proportion rest couple tens part parts portion section sections elements all some any many much most few
  little fewer less least several every
  each both half majority minority number handful dozens hundreds thousands scores only almost nearly about
  approximately roughly around circa up over under mostly mainly largely partly partially primarily chiefly
  generally usually often sometimes occasionally rarely seldom always frequently typically typical
  repeatedly various certain numerous multiple once twice exactly precisely just entirely fully completely
  wholly merely more solely exclusively slightly slight modest modestly minor limited somewhat relatively
  increasingly partial widely least nearly selected select one first last largest smallest biggest best
  worst further another`);

/** The thing named is not, or not yet, or no longer, what the noun says. */
export const privatives = setOf(`alleged suspected purported so-called self-proclaimed self-styled
  unconfirmed preliminary provisional draft proposed planned attempted failed foiled former ex acting deputy
  vice assistant interim future prospective would-be potential possible apparent reported claimed disputed
  unrecognised unrecognized fake false mock simulated supposed temporary conditional partial limited initial
  would hypothetical aborted abortive retired late nominal symbolic indirect unofficial informal`);

/** Verbs whose complement has not happened, or has not happened by saying so. */
export const embedders = setOf(`try attempt fail refuse threaten promise pledge vow plan intend agree want
  seek hope aim urge deny accuse charge indict convict arrest detain investigate jail suspect expect consider ask demand offer propose prepare pretend wish
  decline request recommend advise warn call encourage decide authorise authorize approve order invite
  instruct require allow permit oppose reject fear doubt deter prevent avoid stop cease halt delay postpone
  suspend cancel risk dispute question predict forecast anticipate project estimate schedule set poised due
  able unable ready willing reluctant likely struggle manage begin start confidence permission right rights licence license capacity authority intention obligation duty
  belief believe grounds reason reasons evidence sign signs indication indications possibility chance danger prospect idea notion suspicion impression assumption theory hypothesis`);

/** What must hold for the rest to hold. */
export const conditions = setOf('if unless until till provided once assuming otherwise except depending');

/** One thing as the reason of another. */
export const causes = setOf(`because therefore thus hence consequently cause causes caused causing trigger
  triggers triggered triggering force forces forced forcing prompt prompted prompting lead leads led result
  results resulted resulting owing thanks blame blamed consequence retaliation response provoke provoked
  provoking so`);

/** Words that judge; a line may carry one only where its passage does. */
export const loaded = setOf(`regime brutal brutally barbaric savage vicious heinous shameful disgraceful
  blatant blatantly flagrant unprovoked unjustified illegal illegally unlawful illegitimate terrorist
  terrorists terrorism extremist extremists aggression aggressive aggressor occupation occupier occupied
  puppet propaganda genocide massacre atrocity atrocities invasion annexation liberation liberated heroic
  historic landmark devastating crushing humiliating humiliated humiliation cowardly reckless dangerous
  provocative provocation hostile shocking alarming unprecedented dramatic dramatically massive catastrophic
  disastrous ruthless cynical hypocritical corrupt rogue notorious infamous extremely hugely obviously
  clearly undeniably unquestionably admitted admit admits confess confessed insisted boasted lashed slammed
  blasted vowed exposed revealed smashed obliterated crackdown secretly`);

export const weekdays: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export const months: readonly string[] = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
];

/** Time as a horizon or a date: without it, the line speaks of another time. */
export const times = setOf(`${weekdays.join(' ')} ${months.join(' ')} today yesterday tomorrow tonight day
  days week weeks weekend month months year years decade decades century centuries hour hours minute minutes
  spring summer autumn winter soon recently recent currently previously formerly earlier later yet already
  now nowadays ago coming upcoming next past overnight morning afternoon evening night midnight future
  eventually ultimately temporarily permanently annually monthly daily weekly quarter fiscal fy`);

/** Prepositions that point at a target or set a limit; the phrase after them may not be dropped. */
export const targets = setOf(`against toward towards without except within until since unlike near inside
  outside beyond below above between`);

/** Nouns that only say what kind of thing a name is: "the port of Aktau" is Aktau. */
export const naming = setOf(`city town port village province region state republic kingdom island month
  year district settlement capital area coast sea lake river territory exclave autonomous`);
