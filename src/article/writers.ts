/** Those who write, by what they are called beside their names. */
import { any, pattern, type Test } from './pattern.ts';

/** An envoy or a governor may be whom the text is about: they are not among these. */
const english = any(
  'columnist', 'fellow', 'professor', 'lecturer', 'analyst', 'commentator', 'journalist', 'correspondent', 'reporter', 'researcher',
  'research associate', 'scholar', 'author', 'writer', 'contributor', 'editor', 'historian', 'political scientist',
);
const others = any(
  'аналитик', 'обозреватель', 'колумнист', 'корреспондент', 'журналист', 'политолог', 'эксперт', 'историк', 'научный сотрудник', 'профессор',
  'şərhçi', 'analitik', 'jurnalist', 'müxbir', 'politoloq', 'ekspert', 'tarixçi', 'köşə yazarı',
  'yazar', 'köşe yazarı', 'gazeteci', 'muhabir', 'analist', 'uzman', 'araştırmacı', 'siyaset bilimci',
);

/** What people who write are said to be, in a sentence on them. */
export const isWriter: Test = pattern('\\b(?:is|was|writes|teaches|covers)\\b.{0,80}\\b', english, '\\b');

/** The same on a line below or behind a name: `research associate`. */
export const writerRole: Test = pattern(any(`\\b${english}\\b`, `(?<!\\p{L})${others}`));
