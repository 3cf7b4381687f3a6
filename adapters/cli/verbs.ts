/** Every verb with its arguments and options. The catalogue says what each is for: `cli-verb-…` and so on. */
import type { Handler } from './call.ts';

/** An option's flags; a name that takes several values may be given several times. */
interface Option { readonly flags: string; readonly several?: true }

export const options = {
  as: { flags: '--as <editor>' },
  reason: { flags: '--reason <text>' },
  json: { flags: '--json' },
  kind: { flags: '--kind <kind>' },
  region: { flags: '--region <region>' },
  regions: { flags: '--region <region>', several: true },
  outlet: { flags: '--outlet <name>' },
  author: { flags: '--author <name>', several: true },
  title: { flags: '--title <text>' },
  url: { flags: '--url <address>' },
  published: { flags: '--published <date>' },
  query: { flags: '--query <words>' },
  since: { flags: '--since <date>' },
  status: { flags: '--status <status>' },
  lines: { flags: '--lines' },
  jsonLines: { flags: '--lines' },
  form: { flags: '--as <form>' },
  now: { flags: '--now' },
  at: { flags: '--at <time>' },
  role: { flags: '--role <role>' },
  remove: { flags: '--remove' },
  telegram: { flags: '--telegram <id>' },
  discord: { flags: '--discord <id>' },
  platform: { flags: '--platform <platform>' },
  destination: { flags: '--destination <id>' },
  thread: { flags: '--thread <id>' },
  time: { flags: '--time <time>' },
  zone: { flags: '--zone <zone>' },
  days: { flags: '--days <days>' },
  limit: { flags: '--limit <number>' },
  open: { flags: '--open' },
  every: { flags: '--every <minutes>' },
  basis: { flags: '--basis <basis>' },
  holder: { flags: '--holder <name>' },
  undo: { flags: '--undo' },
  explain: { flags: '--explain' },
  line: { flags: '--line <line>' },
  item: { flags: '--item <number>' },
  text: { flags: '--text <text>' },
  translation: { flags: '--translation <text>' },
  passage: { flags: '--passage <passage>', several: true },
  drop: { flags: '--drop' },
  add: { flags: '--add' },
  move: { flags: '--move <number>' },
  withhold: { flags: '--withhold-author' },
  article: { flags: '--article <article>' },
  what: { flags: '--what <text>' },
  correctionKind: { flags: '--kind <kind>' },
  material: { flags: '--material' },
  handTo: { flags: '--to <editor>' },
  until: { flags: '--until <time>' },
  lift: { flags: '--lift' },
  corrected: { flags: '--corrected' },
  answer: { flags: '--answer <text>' },
  forPerson: { flags: '--for <editor>' },
  date: { flags: '--date <date>' },
  because: { flags: '--because <reason>' },
  country: { flags: '--country <country>' },
  ownership: { flags: '--ownership <text>' },
  source: { flags: '--source <address>' },
  read: { flags: '--read <date>' },
  language: { flags: '--language <language>' },
  spoken: { flags: '--language <language>' },
  deadline: { flags: '--deadline <time>' },
  lead: { flags: '--lead <minutes>' },
  silence: { flags: '--silence <days>' },
  tell: { flags: '--tell <yes|no>' },
  second: { flags: '--second <yes|no>' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

export interface Verb {
  /** `add`, or with its group: `people add`. */
  readonly name: string;
  /** As `--help` shows them: `<needed>`, `[optional]`, `<one or more...>`; words by `cli-argument-NAME`. */
  readonly arguments: readonly string[];
  /** Besides `--json` and `--help`, which every verb has. */
  readonly options: readonly OptionName[];
  /** Loaded when it is called: no command waits for what another one needs. */
  readonly load: () => Promise<Handler>;
}

const header = ['kind', 'region', 'outlet', 'author', 'title', 'url', 'published'] as const;
const decision = ['as', 'reason'] as const;
const narrowing = ['query', 'region', 'since'] as const;
const accounts = ['telegram', 'discord'] as const;
const place = ['platform', 'destination', 'thread', 'regions'] as const;
const slot = ['time', 'zone', 'days'] as const;

const desk = async () => import('./verbs/desk.ts');
const people = async () => import('./verbs/people.ts');
const subscriptions = async () => import('./verbs/subscriptions.ts');
const relabelling = async () => import('./verbs/relabel.ts');
const feeds = async () => import('./verbs/feeds.ts');
const outlets = async () => import('./verbs/outlets.ts');
const regions = async () => import('./verbs/regions.ts');
const correcting = async () => import('./verbs/correct.ts');
const editing = async () => import('./verbs/edit.ts');
const handing = async () => import('./verbs/hand.ts');
const reporting = async () => import('./verbs/reports.ts');
const exchange = async () => import('./verbs/exchange.ts');

export const verbs: readonly Verb[] = [
  verb('add', ['<source...>'], [...header, 'as'], async () => (await import('./verbs/add.ts')).add),
  verb('articles', [], narrowing, async () => (await import('./verbs/articles.ts')).articles),
  verb('label', ['[article]'], ['kind', 'lines'], async () => (await import('./verbs/label.ts')).label),
  verb('header', ['<article>'], ['kind', 'region', 'title', 'author', 'outlet', 'published', ...decision], async () => (await import('./verbs/header.ts')).header),
  verb('relabel', ['<article>', '<sentence>'], ['basis', 'holder', 'undo', ...decision], async () => (await relabelling()).relabel),
  verb('overrides', [], [], async () => (await relabelling()).overrides),
  verb('brief', ['<article...>'], ['region', 'spoken', 'as'], async () => (await import('./verbs/brief.ts')).brief),
  verb('translate', ['<brief>'], ['spoken', 'as'], async () => (await import('./verbs/translate.ts')).translate),
  verb('digest', [], ['region', 'date', 'as'], async () => (await import('./verbs/digest.ts')).digest),
  verb('nothing', ['<region>'], ['because', 'as'], async () => (await import('./verbs/nothing.ts')).nothing),
  verb('briefs', [], ['region', 'status', 'since'], async () => (await import('./verbs/briefs.ts')).briefs),
  verb('show', ['<brief>'], ['form'], async () => (await import('./verbs/show.ts')).show),
  verb('approve', ['<brief>'], decision, async () => (await desk()).approve),
  verb('hold', ['<brief>'], decision, async () => (await desk()).hold),
  verb('reject', ['<brief>'], decision, async () => (await desk()).reject),
  verb('publish', ['<brief>'], ['now', 'at', ...decision], async () => (await desk()).publish),
  verb('stop', ['<brief>'], decision, async () => (await desk()).stop),
  verb('resume', ['<brief>'], decision, async () => (await desk()).resume),
  verb('retract', ['<brief>'], decision, async () => (await desk()).retract),
  verb('correct', ['<brief>'], ['correctionKind', 'what', 'material', ...decision], async () => (await correcting()).correct),
  verb('corrections', [], ['region', 'since', 'limit'], async () => (await correcting()).corrections),
  verb('edit', ['<brief>'], ['line', 'item', 'text', 'translation', 'basis', 'holder', 'passage', 'add', 'drop', 'move', 'withhold', ...decision], async () => (await editing()).edit),
  verb('note', ['<brief>'], ['line', 'article', 'passage', 'as'], async () => (await editing()).note),
  verb('desk', [], [], async () => (await import('./verbs/waiting.ts')).waiting),
  verb('take', ['<brief>'], ['as'], async () => (await handing()).take),
  verb('test', ['<brief>'], ['as'], async () => (await import('./verbs/test.ts')).test),
  verb('handover', ['<brief>'], ['handTo', ...decision], async () => (await handing()).handOver),
  verb('embargo', ['<brief>'], ['until', 'lift', ...decision], async () => (await handing()).embargo),
  verb('deliveries', ['<brief>'], [], async () => (await import('./verbs/deliveries.ts')).deliveries),
  verb('reports', [], ['open'], async () => (await reporting()).reports),
  verb('reports close', ['<report>'], ['corrected', 'answer', 'as'], async () => (await reporting()).close),
  verb('log', ['[brief]'], ['since', 'limit', 'jsonLines'], async () => (await import('./verbs/log.ts')).log),
  verb('people add', ['<name>'], ['role', ...accounts, 'as'], async () => (await people()).add),
  verb('people invite', [], ['role', 'forPerson', 'as'], async () => (await people()).invite),
  verb('people list', [], [], async () => (await people()).list),
  verb('people role', ['<server>', '<role>'], ['remove', 'as'], async () => (await people()).role),
  verb('people remove', ['<person>'], ['as'], async () => (await people()).remove),
  verb('subscriptions add', [], [...place, ...slot, 'as'], async () => (await subscriptions()).add),
  verb('subscriptions list', [], [], async () => (await subscriptions()).list),
  verb('subscriptions remove', ['<subscription>'], ['as'], async () => (await subscriptions()).remove),
  verb('subscriptions export', [], [], async () => (await exchange()).exportLines),
  verb('subscriptions import', ['<file>'], ['as'], async () => (await exchange()).importLines),
  verb('feeds add', ['<address>'], ['region', 'outlet', 'every', 'as'], async () => (await feeds()).add),
  verb('feeds list', [], [], async () => (await feeds()).list),
  verb('feeds remove', ['<feed>'], ['as'], async () => (await feeds()).remove),
  verb('feeds poll', ['[feed...]'], ['as'], async () => (await import('./verbs/feeds-poll.ts')).poll),
  verb('feeds import', ['<opml>'], ['region', 'outlet', 'every', 'as'], async () => (await feeds()).importOpml),
  verb('outlets set', ['<outlet>'], ['country', 'ownership', 'source', 'read', 'language', 'as'], async () => (await outlets()).set),
  verb('outlets list', [], [], async () => (await outlets()).list),
  verb('regions set', ['<region>'], ['deadline', 'lead', 'silence', 'tell', 'second', 'as'], async () => (await regions()).set),
  verb('regions list', [], [], async () => (await regions()).list),
  verb('doctor', [], [], async () => (await import('./verbs/doctor.ts')).doctor),
  verb('backup', ['<target>'], [], async () => (await import('./verbs/backup.ts')).backup),
  verb('restore', ['<source>'], ['as'], async () => (await import('./verbs/backup.ts')).restore),
  verb('eval', ['<evaluation>', '<data...>'], [], async () => (await import('./verbs/eval.ts')).evaluate),
  verb('read', ['[file]'], ['lines'], async () => (await import('./verbs/read.ts')).read),
  verb('gate', ['[file]'], ['lines', 'explain'], async () => (await import('./verbs/filters.ts')).gate),
  verb('start', [], [], async () => (await import('./verbs/start.ts')).start),
];

function verb(
  name: string, args: readonly string[], named: readonly OptionName[], load: Verb['load'],
): Verb {
  return { name, arguments: args, options: named, load };
}
