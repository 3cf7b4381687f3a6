/** Answers that are asked for again and again, kept. */

/**
 * The same function, which keeps its answers by text. What is asked about repeats itself and the texts have no end, so
 * all is forgotten before more than `most` answers are kept.
 */
export function remembered<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.value;
    if (kept.size >= most) kept.clear();
    const value = answer(text);
    kept.set(flat(text), { value });
    return value;
  };
}

/** A copy of its own: a part of a text, kept as it is, would keep the whole text. */
export const flat = (text: string): string => (text.length < sliced ? text : Buffer.from(text).toString());

/** Shorter parts of a text are copies anyway, in UTF-16 units. */
const sliced = 13;

/** Words of a language are few: so many are kept. */
export const mostWords = 50_000;

/** A page's paragraphs are asked about from several sides; more than one large page's are not kept. */
export const mostParagraphs = 2000;
