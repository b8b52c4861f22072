import { type APIInteraction, type ChannelType, PermissionFlagsBits } from 'discord-api-types/v10'
import type { Origin, Rights } from '../core/command/origin.ts'
import { type Trusted, UNTRUSTED } from '../core/settings/place.ts'
import { isThread } from './locate.ts'

/** Where an interaction comes from, and from whom. A thread inherits from its channel, a channel from its category. */
export function originOf(interaction: APIInteraction, by: Origin['by']): Origin {
  const { member, channel, guild_id: guild } = interaction
  const user = member?.user ?? interaction.user
  return {
    by,
    place: {
      platform: 'discord',
      workspace: guild ?? null,
      channel: channel?.id ?? '',
      parent: channel !== undefined && 'parent_id' in channel ? (channel.parent_id ?? null) : null,
    },
    asker: {
      id: user?.id ?? '',
      roles: member?.roles ?? [],
      locale: 'locale' in interaction ? interaction.locale : null,
      trusted: member === undefined ? UNTRUSTED : trustedBy(member.permissions, channel?.type),
    },
    ...('app_permissions' in interaction ? { rights: rightsIn(interaction.app_permissions, channel?.type) } : {}),
  }
}

/** What the bot itself may do in the channel, as Discord has worked it out. In a thread it takes another permission to write. */
function rightsIn(permissions: string, type: ChannelType | undefined): Rights {
  const may = (permission: bigint): boolean => (BigInt(permissions) & permission) !== 0n
  const post = isThread(type) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages
  return { view: may(PermissionFlagsBits.ViewChannel), post: may(post) }
}

/** Discord has worked out the permissions of a member for this channel; an administrator has all of them. Those of a thread are its channel's. */
function trustedBy(permissions: string, type: ChannelType | undefined): Trusted {
  const may = (permission: bigint): boolean => (BigInt(permissions) & permission) !== 0n
  const channel = may(PermissionFlagsBits.ManageChannels)
  const workspace = may(PermissionFlagsBits.ManageGuild)
  return { channel, workspace, ...(isThread(type) ? { parent: channel } : {}) }
}
