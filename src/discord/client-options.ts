import { type ClientOptions, Options } from 'discord.js'

/** A client without intents, which keeps next to nothing in memory. */
export const clientOptions = (api: string | undefined): ClientOptions => ({
  intents: [],
  shards: 'auto',
  allowedMentions: { parse: [] },
  waitGuildTimeout: 1000,
  // A callback must be there within three seconds: one retry is all there is time for.
  rest: { version: '10', timeout: 5000, retries: 1, ...(api === undefined ? {} : { api: api.replace(/\/+$/, '') }) },
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
