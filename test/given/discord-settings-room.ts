import { expect } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createDiscord } from '../../src/discord/discord.ts'
import { createModerator, type Moderator } from '../support/discord/moderator.ts'
import { CHANNEL_ID, GUILD_ID, userOf } from '../support/discord/place.ts'
import { type DiscordServer, type Reply, startDiscordServer } from '../support/discord/server.ts'
import { sampleDesk } from './desk.ts'
import { sampleDispatch, word } from './dispatch.ts'
import { createJournal, type Line } from './journal.ts'
import { createMemoryStore, type MemoryStore } from './memory-store.ts'
import { screenOf } from './screen.ts'

/** A server in which Rift keeps settings, and people who open them. */
export interface SettingsRoom {
  readonly discord: DiscordServer
  readonly store: MemoryStore
  /** Somebody, with what Discord tells of them besides. */
  readonly somebody: (given: object) => Moderator
  /** Who manages the channel, who manages the whole server, and who manages nothing. */
  readonly moderator: () => Moderator
  readonly owner: () => Moderator
  readonly member: () => Moderator
  /** Sets something beforehand; for the whole server where the channel is null. */
  readonly set: (field: string, value: unknown, channel?: string | null) => Promise<unknown>
  /** What was changed, the newest first. */
  readonly changes: () => Promise<readonly (readonly [channel: string | null, field: string, after: unknown])[]>
  /** The lines of the log about what was refused. */
  readonly refusals: () => readonly Line[]
  readonly close: () => Promise<void>
}

export async function openSettingsRoom(): Promise<SettingsRoom> {
  const discord = await startDiscordServer()
  const [log, store] = [createJournal(), createMemoryStore()]
  const connection = { token: discord.token, guildId: undefined, api: discord.api }
  const bot = createDiscord({ ...connection, commands, dispatch: sampleDispatch(log), word, desk: sampleDesk(log, store), log })
  await bot.connect()
  const somebody: SettingsRoom['somebody'] = (given) => createModerator(discord, given)
  return {
    ...{ discord, store, somebody },
    moderator: () => somebody(person('700000000000000001', { permissions: MANAGE_CHANNELS })),
    owner: () => somebody(person('700000000000000002', { permissions: MANAGE_GUILD })),
    member: () => somebody(person('700000000000000003')),
    set: (field, value, channel = CHANNEL_ID) =>
      store.change([{ scope: { platform: 'discord', workspace: GUILD_ID, channel }, field: field as 'notice', value }], 'ann'),
    changes: async () => (await store.history({})).map(({ scope, field, after }) => [scope.channel, field, after]),
    refusals: () => log.lines.filter(({ level }) => level === 'warn'),
    close: async () => {
      await bot.disconnect()
      await discord.close()
    },
  }
}

export const MANAGE_CHANNELS = String(1n << 4n)
const MANAGE_GUILD = String((1n << 4n) | (1n << 5n))

/** A role that means nothing to Discord. */
export const ROLE = '555555555555555555'

export const EPHEMERAL = 64

/** A member of the server, as Discord tells of them. */
export const person = (id: string, member: object = {}) => ({ member: { user: userOf(id, `user${id[0]}`), ...member } })

export const isPrivate = ({ data }: Reply): boolean => (Number(data['flags']) & EPHEMERAL) !== 0

export const wordsOf = ({ data }: Reply): string => screenOf(data['components']).words

/** Somebody with the panel before them, which they alone see. */
export async function opened(who: Moderator): Promise<Moderator> {
  expect(isPrivate(await who.open())).toBe(true)
  return who
}
