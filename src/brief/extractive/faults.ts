/** What speaks against a line by its words alone. */
interface Fault { readonly pattern: RegExp; readonly cost: number }

const faults: readonly Fault[] = [
  // Says that something follows, and not what.
  {
    pattern: /\b(?:several|some|many|three|two|following|number of)\s+(?:\w+\s+)?(?:factors|reasons|aspects|points|issues|questions|ways|things|lessons)\b/iu,
    cost: 0.3,
  },
  // Speaks of the publication, not of its subject.
  {
    pattern: /^(?:next|coming up|in the next) (?:week|month|time|issue|instalment)?\s*[:–—]|\b(?:reproduced|reprinted|copyright|all rights reserved|subscribe|newsletter|sign up|follow us|file photo|disclaimer|relied upon|(?:is|are) published by|(?:our|dear) readers|readers (?:should|may|can|are|will)|this (?:article|report|interview|paper|page|brief|essay|analysis)(?! (?:argues|contends|holds|maintains|concludes|finds)))\b/iu,
    cost: 0.6,
  },
  // Points at what a brief does not show.
  {
    pattern: /\((?:see|figure|table|fig\.|e\.g\.)|\b(?:table|figure|chart|appendix|box) ?\d|\bas the (?:chart|table|figure|graph)|\bsee (?:crs|also|our)\b|\bcan be found in\b|\bcompanion\b/iu,
    cost: 0.5,
  },
  // Says that nothing was said.
  {
    pattern: /\b(?:gave no details|declined to|did not (?:name|say|specify|elaborate|give)|will be (?:made public|provided|announced)|declined to comment|did not (?:immediately )?(?:respond|reply|comment)|no immediate comment|could not be reached)\b/iu,
    cost: 0.6,
  },
  // Says what might be looked into, and neither what is nor what ought to be.
  {
    pattern: /\b(?:may|might|could|can) (?:also |then |further |wish to |choose to |want to |decide to |elect to |seek to )*(?:consider|debate|monitor|assess|examine|evaluate|weigh|explore|review|discuss|study)\b/iu,
    cost: 0.6,
  },
  // Foretells nothing.
  { pattern: /\b(?:remains? to be seen|(?:no one|nobody|no-one) (?:can|could) (?:predict|know|say|tell)|time will tell|history will (?:judge|tell|show|decide)|is anyone[’']s guess|we (?:will|shall) (?:still |also |always )?(?:continue|remain|keep|pursue|support|stand|work|urge|seek|strive))\b/iu, cost: 0.9 },
  // Supposes what did not happen, or is settled in the next sentence.
  { pattern: /^if\b[^,]{0,90}\b(?:were|had|knew|did)\b[^,]*,?.*\b(?:would|could)\b/iu, cost: 0.2 },
  // Grants what the author is about to answer.
  { pattern: /\b(?:may|might) (?:well )?(?:sound|seem|appear|look)\b/iu, cost: 0.5 },
  // Sets up somebody to be answered.
  { pattern: /^(?:there are (?:some|those|voices|many|people)\b.*\b(?:who|that)|(?:some|sceptics|critics|people) (?:will )?(?:say|object))\b/iu, cost: 0.3 },
  // Prices and markets beside the event.
  { pattern: /\b(?:futures|barrel|percent (?:higher|lower)|shares (?:rose|fell)|stock market|(?:traded|closed|settled) (?:at|up|down|\d))\b/iu, cost: 0.5 },
  // Is always so, and no news.
  { pattern: /^(?:about|some|nearly|almost) (?:an? )?(?:half|third|quarter|fifth|tenth) of\b/iu, cost: 0.6 },
  { pattern: /\b(?:has|with) an? (?:\p{L}+ )?(?:population|area|coastline|border) of\b|\b(?:is|are) home to\b|\b(?:is|are) also (?:known|called|referred to) as\b/iu, cost: 0.6 },
  // Describes a place, which is no news either.
  {
    pattern: /\b(?:kilomet(?:re|er)s? (?:long|wide|from|of)|lies (?:on|in|at|some|about|between)|(?:is|are) (?:located|situated)|rises (?:in|on)|flows (?:for|from|through|into))\b/iu,
    cost: 0.3,
  },
  // A word of theirs is told in passing only.
  { pattern: /\bwho (?:has |have |had )?(?:said|says|say|told|claims?|claimed)\b/iu, cost: 0.4 },
  // Is loud.
  { pattern: /!/u, cost: 0.3 },
  // Points at words before it.
  { pattern: /\bin question\b|(?<!(?:\d|year|month|week|war|vote).{0,60})\bsince then\b|\b(?:mentioned|noted|described|discussed) (?:above|earlier|previously)\b/iu, cost: 0.5 },
  // Leads up to what is said, or away from it.
  {
    pattern: /^(?:to (?:understand|see|grasp|appreciate|explain) (?:why|how|what|this)\b|let us (?:put|take|look|begin|start|consider|turn|recall|remember|be)\b|one must (?:also|first) (?:speak|ask|remember)\b|consider\b|imagine\b|suppose\b|here (?:is|are)\b)|\bit (?:helps|is (?:worth|useful|instructive|helpful)) (?:to )?(?:recall|remember|ask|look|not)/iu,
    cost: 0.5,
  },
  // Illustrates what another line says.
  { pattern: /\b(?:for example|for instance|a case in point|by way of (?:example|illustration))\b/iu, cost: 0.4 },
  // Goes on with what another line says.
  { pattern: /\b(?:he|she|it|they) (?:also |then )?(?:add(?:s|ed)|went on|goes on|continued)\b/iu, cost: 0.25 },
  // Adds to what another line says.
  { pattern: /^(?:[^\s,]+ ){1,6}also\b|\b(?:too|as well)[.”"’]*$/iu, cost: 0.12 },
  // Ties itself to what went before.
  { pattern: /\b(?:also|later|subsequently|meanwhile|again)\b/iu, cost: 0.06 },
];

/** What these words cost a line. */
export const faultsOf = (text: string): number => faults.reduce((sum, { pattern, cost }) => sum + (pattern.test(text) ? cost : 0), 0);
