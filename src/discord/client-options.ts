import { type ClientOptions, Options, SimpleShardingStrategy } from 'discord.js'
import { restOptions } from './rest-options.ts'

/** A client without intents, which keeps next to nothing in memory. It connects for as long as it `isWanted`. */
export const clientOptions = (api: string | undefined, isWanted: () => boolean): ClientOptions => ({
  intents: [],
  shards: 'auto',
  ws: {
    buildStrategy: (manager) => {
      const { retrieveSessionInfo } = manager.options
      // Nothing stops a shard that pauses before it reconnects, but it asks for its session first: let it wait for ever.
      manager.options.retrieveSessionInfo = (shardId) => (isWanted() ? retrieveSessionInfo(shardId) : new Promise(() => {}))
      return new SimpleShardingStrategy(manager)
    },
  },
  allowedMentions: { parse: [] },
  waitGuildTimeout: 1000,
  rest: restOptions(api),
  makeCache: Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    MessageManager: 0,
    ReactionManager: 0,
    PresenceManager: 0,
    VoiceStateManager: 0,
    ThreadManager: 0,
    GuildInviteManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildStickerManager: 0,
    StageInstanceManager: 0,
    GuildScheduledEventManager: 0,
    AutoModerationRuleManager: 0,
    UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
    GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
  }),
})
