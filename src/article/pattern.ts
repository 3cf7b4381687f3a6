/** Long patterns put together from lists of words, so that they can be read. Case never matters. */

export function any(...words: string[]): string {
  return `(?:${words.join('|')})`;
}

/** Unicode classes need the `u` flag; without it a pattern is ready to run in half the time. */
export function pattern(...parts: string[]): RegExp {
  const source = parts.join('');
  return new RegExp(source, source.includes('\\p{') ? 'iu' : 'i');
}

/** Matches a line that is this and nothing else. */
export function whole(...parts: string[]): RegExp {
  return pattern('^', ...parts, '$');
}

/** Matches a line that begins so. */
export function begins(...parts: string[]): RegExp {
  return pattern('^', ...parts);
}

export type Test = Pick<RegExp, 'test'>;

/**
 * Matches what all of them match, in this order. A pattern is made ready when it is first used, which takes
 * longer than using it: what seldom holds and is short goes first, and the rest is hardly ever made.
 */
export function all(...tests: Test[]): Test {
  return { test: (line) => tests.every((one) => one.test(line)) };
}

/** Matches a line that begins so and has each of these somewhere. */
export function beginsWith(start: string, ...somewhere: string[]): Test {
  return all(begins(start), ...somewhere.map((part) => pattern(part)));
}
