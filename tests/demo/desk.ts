/** The three editors and what they do every day: take articles in, draft, read, approve, publish. */
import assert from 'node:assert/strict';
import { approve, publish, takeIn, type TakenIn } from '../../src/briefing.ts';
import { balanceBlocks } from '../../src/brief/render-balance.ts';
import type { Brief } from '../../src/contracts.ts';
import type { Actor } from '../../src/desk/decide.ts';
import { composeDigest } from '../../src/desk/digest.ts';
import { setOutlet } from '../../src/desk/outlets.ts';
import { StandpointError } from '../../src/errors.ts';
import { regionName } from '../../src/regions/find.ts';
import { row } from '../digest/texts.ts';
import { editor } from '../support/newsroom.ts';
import type { Teller } from './tell.ts';
import type { World } from './world.ts';

export interface Newsdesk {
  readonly leyla: Actor;
  readonly tariq: Actor;
  readonly sofia: Actor;
}

/** Invented, as the outlets themselves. */
const outlets: readonly (readonly [name: string, country: string, ownership?: string])[] = [
  ['Caspian Ledger', 'Azerbaijan', 'owned by its staff'], ['Baku Observer', 'Azerbaijan', 'owned by a state fund'],
  ['Tehran Courier', 'Iran', 'published by a ministry'], ['Yerevan Gazette', 'Armenia'], ['Tbilisi Dispatch', 'Georgia'],
  ['Emirates Forum', 'United Arab Emirates'], ['Riyadh Outlook', 'Saudi Arabia'], ['Beirut Ledger', 'Lebanon'], ['Jaffa Commentary', 'Israel'],
];

export async function openDesk({ room }: World, tell: Teller): Promise<Newsdesk> {
  const desk = {
    leyla: await editor(room, 'Leyla', { platform: 'telegram', id: '501' }, 'admin'),
    tariq: await editor(room, 'Tariq', { platform: 'telegram', id: '502' }),
    sofia: await editor(room, 'Sofia', { platform: 'discord', id: '100000000000000503' }),
  };
  for (const [name, country, ownership] of outlets) {
    const owner = ownership === undefined ? {} : { ownership, source: 'https://example.org/outlets', asOf: '2026-11-01' };
    await setOutlet(room, name, { country, ...owner }, desk.leyla);
  }
  tell.says(`Leyla (admin), Tariq and Sofia are at the desk; Leyla enters ${outlets.length} outlets.`);
  return desk;
}

/** Takes articles of the project's own in; one with an address can change there. */
export async function arrive({ room }: World, tell: Teller, by: Actor, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { links } = await takeOne({ room }, by, id);
    const about = links.map(({ relation, agency }) => (agency === null ? relation : `${relation} ${agency}`));
    tell.says(`comes in: ${row(id).outlet}, “${row(id).title}”${about.length === 0 ? '' : ` (${about.join(', ')})`}`);
  }
}

export async function takeOne({ room }: Pick<World, 'room'>, by: Actor, id: string, change: (text: string) => string = (text) => text): Promise<TakenIn> {
  const { kind, authors, outlet, published, title, text } = row(id);
  const url = `https://example.org/${id}`;
  return takeIn(room, { bytes: new TextEncoder().encode(change(text)), name: `${id}.txt`, url: null }, { overrides: { kind, authors, outlet, published, title, url }, by });
}

export async function draft({ room }: World, tell: Teller, by: Actor, region: string): Promise<Brief> {
  const brief = await composeDigest(room, { region, by });
  tell.says(`${by.name} makes the draft for ${regionName(region, 'en')}: ${brief.items.length} of ${brief.day?.taken ?? 0} articles.`);
  tell.blocks('beside the draft, for editors', balanceBlocks(brief, 'en'));
  return brief;
}

/** Approved by one, by a second where lines carry risks, and published. */
export async function send(
  { room }: World, tell: Teller, { id: brief }: Pick<Brief, 'id'>, [first, second]: readonly [Actor, Actor], when: 'slots' | 'now' = 'slots',
): Promise<void> {
  let version = await approve(room, { brief }, { by: first });
  tell.says(`${first.name} approves ${brief}${version.status === 'approved' ? '' : ': it waits for a second editor'}.`);
  if (version.status !== 'approved') {
    tell.says(await refusal(approve(room, { brief }, { by: first }), `${first.name} can’t be the second editor too`));
    version = await approve(room, { brief }, { by: second });
    assert.equal(version.status, 'approved');
    tell.says(`${second.name} approves it as the second editor.`);
  }
  const { status } = await publish(room, { brief }, { by: second, when });
  tell.says(`${second.name} publishes it: ${status}. ${when === 'now' ? 'Everybody gets it at once.' : 'Each reader gets it at their time.'}`);
}

/** Something is tried that must be refused. */
export async function refusal(tried: Promise<unknown>, what: string): Promise<string> {
  const error: unknown = await tried.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof StandpointError)) throw new Error(`${what}, and it was not refused: ${String(error)}`);
  return `${what}: ${error.explain()}`;
}
