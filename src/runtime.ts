/** Checks the Node that runs us, before anything is imported that would crash an older one. */
import { StandpointError } from './errors.ts';

/** The first Node that runs TypeScript as it is, and that the SQLite driver supports. */
const oldest = [22, 18] as const;

/** @throws StandpointError `node-too-old` */
export function checkNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    throw new StandpointError('node-too-old', { version });
  }
}
