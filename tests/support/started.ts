/** Node's arguments as `npm start` and `npm run standpoint` give them: what is measured and tested is what people run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { home } from '../../src/room.ts';

const { scripts } = z.object({ scripts: z.object({ start: z.string(), standpoint: z.string() }) })
  .parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')));

/** To be started in the project's folder. */
export const argumentsOf = (script: keyof typeof scripts): string[] => scripts[script].split(' ').slice(1);
