/** Forms of English verbs from their base form: regular by rule, irregular by table. */
import { irregularVerbs } from './lexicon/verbs.ts';

export type VerbTense = 'base' | 's' | 'ing' | 'past' | 'participle';

/** One form of a verb. A form can be both past and participle ("said"). */
export interface VerbForm {
  readonly lemma: string;
  readonly tenses: ReadonlySet<VerbTense>;
}

const vowel = /[aeiou]/u;
const doubling = new Set([
  'admit',
  'commit',
  'permit',
  'submit',
  'refer',
  'plan',
  'ban',
  'stop',
  'drop',
  'rob',
  'grab',
  'occur',
  'prefer',
  'transfer',
  'expel',
  'compel',
  'rebel',
  'propel',
  'control',
  'patrol',
  'quip',
  'step',
  'strip',
  'slam',
  'jam',
  'regret',
  'rip',
  'trap',
  'wrap',
  'shun',
  'spur',
  'stun',
  'equip',
  'ship',
  'top',
  'cap',
  'rid',
  'net',
  'gut',
]);

function sForm(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function edForm(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ied`;
  return doubling.has(base) ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`;
}

function ingForm(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return doubling.has(base) || irregularDoubling.has(base) ? `${base}${base.at(-1) ?? ''}ing` : `${base}ing`;
}

const irregularDoubling = new Set([
  'run',
  'win',
  'begin',
  'sit',
  'set',
  'cut',
  'put',
  'get',
  'hit',
  'let',
  'shut',
  'quit',
]);

/** All forms of the verbs, by form. */
export function verbForms(bases: Iterable<string>): Map<string, VerbForm> {
  const forms = new Map<string, { lemma: string; tenses: Set<VerbTense> }>();
  const add = (form: string, lemma: string, tense: VerbTense) => {
    const known = forms.get(form);
    if (known) known.tenses.add(tense);
    else forms.set(form, { lemma, tenses: new Set([tense]) });
  };
  for (const base of bases) {
    const irregular = irregularVerbs.get(base);
    add(base, base, 'base');
    add(sForm(base), base, 's');
    add(ingForm(base), base, 'ing');
    add(irregular?.[0] ?? edForm(base), base, 'past');
    add(irregular?.[1] ?? edForm(base), base, 'participle');
  }
  return forms;
}
