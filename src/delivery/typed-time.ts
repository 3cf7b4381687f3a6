/** A time of day as people type it. Pure. */

/** "8", "8:30", "08.30", "0830", "8pm", "8:30 p.m." as HH:MM, or null where it is no time of day. */
export function timeTyped(typed: string): string | null {
  const words = typed.trim().toLowerCase().replace(/\bo['’]clock\b/, '').trim();
  if (words === 'noon') return '12:00';
  if (words === 'midnight') return '00:00';
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:\s*[:.h]?\s*([0-5]\d))?\s*(?:([ap])\.?m\.?)?$/.exec(words) ?? [];
  if (hours === undefined) return null;
  const typedHour = Number(hours);
  if (half !== undefined && (typedHour < 1 || typedHour > 12)) return null;
  const hour = half === undefined ? typedHour : (typedHour % 12) + (half === 'p' ? 12 : 0);
  return hour > 23 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** "22:00-7", "from 22 to 7:30": both times, or null; the same time twice is no stretch of time. */
export function stretchTyped(typed: string): { from: string; to: string } | null {
  const parts = typed.trim().replace(/^(?:from|between)\s+/i, '').split(/\s*(?:-|–|—|\bto\b|\band\b|\buntil\b)\s*/i);
  const [from, to] = parts.map(timeTyped);
  if (parts.length !== 2 || from === undefined || from === null || to === undefined || to === null || from === to) return null;
  return { from, to };
}
