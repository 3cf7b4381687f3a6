/** A place as a button carries it: a button may speak of another place than the one in which it is pressed. */
import type { Destination } from '../delivery/channel.ts';
import type { Request } from './request.ts';

/** `DESTINATION` or `DESTINATION_THREAD`. */
export function subjectOf({ destination, thread }: Destination): string {
  return thread === null ? destination : `${destination}_${thread}`;
}

/** Of the platform on which it was pressed; never trusted: whether the person may configure it is asked each time. */
export function placeIn(subject: string, { place }: Request): Destination {
  const [, destination, thread = null] = /^(-?[A-Za-z0-9-]+?)(?:_(\d+))?$/.exec(subject) ?? [];
  return destination === undefined ? place : { platform: place.platform, destination, thread };
}

export function isSamePlace(one: Destination, other: Destination): boolean {
  return one.platform === other.platform && one.destination === other.destination && one.thread === other.thread;
}
