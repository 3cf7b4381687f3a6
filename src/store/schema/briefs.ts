/** Tables of editions, briefs and the decisions on them. */
import type { Platform, Status } from '../../contracts.ts';
import type { Flag } from './types.ts';

export interface EditionTable {
  id: string;
  region: string;
  /** YYYY-MM-DD, local to the region. */
  date: string;
  /** `daily`, or the id of what a brief outside the daily one is about. */
  slot: string;
  created_at: number;
}

export interface BriefTable {
  id: string;
  edition_id: string;
  language: string;
  created_at: number;
}

export interface BriefVersionTable {
  brief_id: string;
  version: number;
  status: Status;
  sample: Flag;
  /** A `BriefContent`; immutable. */
  document: string;
  created_at: number;
  created_by: string;
  /** Who approved first, while a second editor is waited for. */
  first_approval: string | null;
  approved_by: string | null;
  approved_at: number | null;
  /** When an approved version is to be published by itself. */
  release_at: number | null;
  released_at: number | null;
  stopped_at: number | null;
  withdrawn_at: number | null;
  withdrawn_why: string | null;
}

/** What editors tell each other about a brief, whatever its version. */
export interface BriefDeskTable {
  brief_id: string;
  /** Who has it in hand. */
  person: string | null;
  note: string | null;
  embargo_until: number | null;
}

/** What became of an article's page when it was read again. */
export interface SourceCheckTable {
  article_id: string;
  outcome: 'same' | 'changed' | 'gone' | 'unreachable';
  /** Code of the error that reading it gave. */
  error: string | null;
  /** Since when the outcome is this one. */
  since: number;
  checked_at: number;
}

/** Which article versions a brief version rests on. */
export interface BriefArticleTable {
  brief_id: string;
  version: number;
  article_id: string;
  article_version: number;
}

/** What editors set for a region; null stands for the region's own. */
export interface RegionSettingTable {
  region: string;
  /** HH:MM, local to the region. */
  deadline: string | null;
  lead_minutes: number | null;
  silence_days: number | null;
  tell_nothing: Flag;
  second_editor: Flag;
  updated_at: number;
  updated_by: string;
}

/** What was done about a region's day, each once. */
export interface DayMarkTable {
  region: string;
  /** YYYY-MM-DD, local to the region. */
  date: string;
  mark: string;
  at: number;
}

export interface LegalTransitionTable {
  from_status: Status;
  to_status: Status;
}

export interface DecisionTable {
  id: string;
  /** Counts up, so that decisions of one millisecond keep their order. */
  number: number;
  at: number;
  person: string;
  /** Where it was taken: `telegram`, `discord`, `terminal`, `cli`. */
  place: string;
  action: string;
  subject_type: string;
  subject: string;
  version: number | null;
  before: string | null;
  after: string | null;
  reason: string | null;
}

export interface ReportTable {
  id: string;
  brief_id: string;
  version: number;
  /** `item.line`, counted from 0; null when the report is about the whole brief. */
  line: string | null;
  platform: Platform;
  /** The reader's platform id. */
  reporter: string;
  words: string | null;
  created_at: number;
  handled_at: number | null;
  handled_by: string | null;
  answer: string | null;
  /** Whoever reported it wants to know what comes of it. */
  tell: Flag;
  outcome: 'corrected' | 'not-corrected' | null;
}
