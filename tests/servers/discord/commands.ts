/**
 * The application's commands: what is registered, in the form that Discord gives it back, and who sees it.
 */
import { generateSnowflake } from 'discord-digital-twin';
import { complaintsAboutCommands } from './limits.ts';
import { invalid, type Answer, type Body } from './messages.ts';
import { permission, type Channel, type Member } from './world.ts';

export interface Registered {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly Body[];
  readonly default_member_permissions: string | null;
  readonly contexts: readonly number[] | null;
  readonly [field: string]: unknown;
}

export interface Registry {
  list(): readonly Registered[];
  replace(body: unknown, applicationId: string): Answer;
  /** As the client's list would show them to this member in this channel. */
  seenBy(member: Member, channel: Channel): readonly Registered[];
}

export function createRegistry(): Registry {
  let commands: Registered[] = [];
  return {
    list: () => commands,
    replace(body, applicationId) {
      const complaints = complaintsAboutCommands(body);
      if (complaints.length > 0) return invalid(complaints);
      const before = new Map(commands.map((command) => [keyOf(command), command]));
      commands = (body as Body[]).map((command) =>
        filledIn(command, applicationId, before.get(keyOf(command))?.id),
      );
      return { status: 200, body: commands };
    },
    seenBy: (member, channel) =>
      commands.filter((command) => {
        if (!(command.contexts ?? [0, 1, 2]).includes(channel.guild === null ? 1 : 0)) return false;
        // Discord asks for permissions in servers only.
        if (command.default_member_permissions === null || channel.guild === null) return true;
        const needed = BigInt(command.default_member_permissions);
        return (
          (member.permissions & permission.administrator) !== 0n || (member.permissions & needed) === needed
        );
      }),
  };
}

/** A name may stand once as a command and once in the menu of a message. */
const keyOf = (command: Body) => JSON.stringify([command['type'] ?? 1, command['name']]);

/** Discord fills in what was left out, so that what comes back is never what was sent. */
function filledIn(command: Body, applicationId: string, id = generateSnowflake()): Registered {
  // What is asked for in one language comes back with room for the others.
  const needed = command['default_member_permissions'] as number | string | null | undefined;
  return {
    id,
    application_id: applicationId,
    version: generateSnowflake(),
    type: 1,
    nsfw: false,
    dm_permission: true,
    integration_types: [0],
    name_localizations: null,
    description_localizations: null,
    ...command,
    name: String(command['name']),
    description: (command['description'] ?? '') as string,
    default_member_permissions: needed === null || needed === undefined ? null : String(needed),
    contexts: (command['contexts'] as number[] | null | undefined) ?? null,
    ...(Array.isArray(command['options'])
      ? {
          options: (command['options'] as Body[]).map((option) => ({
            name_localizations: null,
            description_localizations: null,
            ...option,
          })),
        }
      : {}),
  };
}
