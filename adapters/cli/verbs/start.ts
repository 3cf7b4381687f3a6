/** `start`: the same as `npm start`. */
import { asJson, type Call } from '../call.ts';
import { language } from '../say.ts';

export async function start(call: Call): Promise<0> {
  // What a start prints for programs is its log.
  if (asJson(call)) process.env['LOG_FORMAT'] = 'json';
  await (await import('../../../src/main.ts')).start(language());
  return 0;
}
