/** `npm run demo:week [-- FOLDER|FILE…]`: the week; with paths, the day's draft from those articles instead. */
import { playGiven } from './given.ts';
import { playWeek } from './week.ts';

const write = (words: string) => void process.stdout.write(words);
const paths = process.argv.slice(2);
await (paths.length === 0 ? playWeek(write) : playGiven(paths, write));
