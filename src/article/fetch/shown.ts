/** A link as it may stand in errors, logs and lists. */

/**
 * Without name and password, without the values of the query and what follows it, and with long codes in the path
 * covered: any of these may be a key to something.
 */
export function shownUrl(link: string): string {
  const url = URL.parse(link.trim());
  if (url === null) return link.replace(/[?#].*$/s, '').replace(/^([^/]*\/\/)?[^/]*@/, '$1').slice(0, longest);
  const path = url.pathname.replaceAll(/[\w-]{24,}/g, (part) => (isCode(part) ? '…' : part));
  const host = url.host === '' ? '' : `//${url.host}`;
  return `${url.protocol}${host}${path}${url.search === '' ? '' : '?…'}`.slice(0, longest);
}

const longest = 300;

/** Words joined by dashes are a headline, digits among letters are a code. */
function isCode(part: string): boolean {
  return part.split('-').some((word) => word.length >= 8 && /\d/.test(word) && /[a-z]/i.test(word)) || /\w{32,}/.test(part);
}
