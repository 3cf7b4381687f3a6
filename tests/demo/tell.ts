/** How the week tells its story: days, who did what, what stands on a screen, what editors are told. */
import type { Block } from '../../src/brief/document.ts';
import { blocksAsText } from '../../src/brief/plain.ts';
import type { World } from './world.ts';

export interface Teller {
  /** A day begins. */
  day(words: string): void;
  /** Somebody does something, or something happens. */
  says(words: string): void;
  /** Read whole: a brief or notice as it stands somewhere. */
  shows(where: string, text: string): void;
  blocks(where: string, blocks: readonly Block[]): void;
  /** What editors were told since the last time. */
  alerts(world: World): Promise<void>;
}

export function teller(write: (words: string) => void): Teller {
  const told = new Set<string>();
  const shows = (where: string, text: string) => {
    write(`\n  ┌ ${where}\n${text.replace(/^/gmu, '  │ ')}\n  └\n`);
  };
  return {
    day: (words) => write(`\n════ ${words} ════\n`),
    says: (words) => write(`• ${words}\n`),
    shows,
    blocks: (where, blocks) => shows(where, blocksAsText(blocks, { width: 96, bold: (words) => words })),
    alerts: async ({ room }) => {
      const rows = await room.store.db.selectFrom('alert').selectAll().orderBy('created_at').orderBy('id').execute();
      for (const { subject, words } of rows) {
        if (!told.has(subject)) write(`  ☎ editors are told: ${words}\n`);
        told.add(subject);
      }
    },
  };
}
