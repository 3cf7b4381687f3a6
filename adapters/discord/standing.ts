/** How a message is remembered: by its id, and where it stands elsewhere than its destination (a forum's post) with that. */

const sign = '/';

export function within(thread: string, message: string): string {
  return `${thread}${sign}${message}`;
}

/** Where it stands, if not in its destination, and its own id. */
export function standing(platformId: string): { readonly thread: string | null; readonly message: string } {
  const [first = '', second] = platformId.split(sign);
  return second === undefined ? { thread: null, message: first } : { thread: first, message: second };
}
