/** INTERACTION_CREATE as Discord sends it, in servers and in direct messages. */
import type { Interaction, Shown } from './interactions.ts';
import type { Channel, Member } from './world.ts';

const user = (member: Member) => ({
  id: member.id,
  username: member.name.toLowerCase(),
  global_name: member.name,
  discriminator: '0',
  avatar: null,
  public_flags: 0,
});

function channelOf(channel: Channel): object {
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    ...(channel.guild ? { guild_id: channel.guild.id, permissions: '0' } : { recipients: [] }),
    ...(channel.parent
      ? {
          parent_id: channel.parent.id,
          thread_metadata: {
            archived: channel.archived,
            locked: channel.locked,
            auto_archive_duration: 1440,
            archive_timestamp: null,
          },
        }
      : {}),
  };
}

function messageOf(shown: Shown, applicationId: string): object {
  return {
    id: shown.id,
    channel_id: shown.channel.id,
    type: 0,
    content: shown.content,
    components: shown.components,
    flags: shown.flags,
    author: { id: applicationId, username: 'standpoint', discriminator: '0', avatar: null, bot: true },
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
  };
}

export function payloadOf(interaction: Interaction, applicationId: string, data: object): object {
  const { channel, member, source } = interaction;
  const { guild } = channel;
  return {
    id: interaction.id,
    application_id: applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelOf(channel),
    locale: 'en-GB',
    app_permissions: '0',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: guild ? { 0: guild.id } : { 0: '0' },
    context: guild ? 0 : 1,
    ...(source ? { message: messageOf(source, applicationId) } : {}),
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: {
            user: user(member),
            nick: null,
            roles: [...member.roles].filter((role) => role.guild === guild).map(({ id }) => id),
            permissions: String(member.permissions),
            flags: 0,
            avatar: null,
            banner: null,
            joined_at: '2026-01-01T00:00:00.000000+00:00',
            premium_since: null,
            deaf: false,
            mute: false,
            pending: false,
            communication_disabled_until: null,
          },
        }
      : { user: user(member) }),
  };
}
