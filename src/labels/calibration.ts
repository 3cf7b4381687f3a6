/** Whether a confidence means what it says: of labels that are 0.8 sure, eight in ten should be accepted. */
import type { Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { plain, type Figure } from './scorecard.ts';

export interface Sure {
  readonly confidence: number;
  readonly accepted: boolean;
}

const bins = 10;

/** Expected calibration error over ten equal bins (lower is better), and the table it comes from. */
export function calibration(labels: readonly Sure[], language: Language = 'en'): { figure: Figure; table: string[] } {
  const groups = Array.from({ length: bins }, (_, bin) =>
    labels.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin));
  let error = 0;
  const rows = groups.flatMap((group, bin) => {
    if (group.length === 0) return [];
    const mean = group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length;
    const accepted = group.filter((one) => one.accepted).length / group.length;
    error += (group.length / labels.length) * Math.abs(mean - accepted);
    const range = `${(bin / bins).toFixed(1)}–${((bin + 1) / bins).toFixed(1)}`;
    return [row(range, String(group.length), mean.toFixed(2), accepted.toFixed(2))];
  });
  const head = row('', ...['count', 'confidence', 'accepted'].map((name) => text(language, `eval-column-${name}`)));
  return { figure: plain('figure-calibration-error', error), table: [head, ...rows] };
}

function row(...cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(13)).join('');
}
