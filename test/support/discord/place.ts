/** The one guild the bot is in, and who asks there. */
export const GUILD_ID = '222222222222222222'
export const CHANNEL_ID = '300000000000000001'
export const ASKER_ID = '444444444444444444'

/** Reading, writing, using commands: nobody with a say. */
export const MEMBER_PERMISSIONS = '2147568640'

export const userOf = (id: string, name: string) => ({ id, username: name, discriminator: '0', avatar: null, global_name: name })

export const botUserOf = (id: string) => ({ ...userOf(id, 'rift'), bot: true })

/** What the gateway tells those who ask for the intent Guilds. */
export const guildOf = (botId: string) => ({
  ...{ id: GUILD_ID, name: 'Guild', icon: null, splash: null, discovery_splash: null, banner: null, description: null, owner_id: ASKER_ID },
  ...{ afk_channel_id: null, afk_timeout: 300, verification_level: 0, default_message_notifications: 0, explicit_content_filter: 0 },
  ...{ features: [], emojis: [], stickers: [], mfa_level: 0, application_id: null, system_channel_id: null, system_channel_flags: 0 },
  ...{ rules_channel_id: null, public_updates_channel_id: null, vanity_url_code: null, premium_tier: 0, premium_subscription_count: 0 },
  ...{ preferred_locale: 'en-US', nsfw_level: 0, premium_progress_bar_enabled: false, safety_alerts_channel_id: null },
  ...{ joined_at: '2026-01-01T00:00:00.000Z', large: false, unavailable: false, member_count: 2, voice_states: [], presences: [] },
  ...{ threads: [], stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] },
  roles: [{ ...everyone, id: GUILD_ID }],
  members: [{ user: botUserOf(botId), roles: [], joined_at: '2026-01-01T00:00:00.000Z', deaf: false, mute: false, flags: 0 }],
  channels: [{ id: CHANNEL_ID, type: 0, name: 'general', position: 0, permission_overwrites: [], nsfw: false, parent_id: null }],
})

const everyone = {
  ...{ name: '@everyone', color: 0, hoist: false, icon: null, unicode_emoji: null, position: 0, permissions: MEMBER_PERMISSIONS },
  ...{ managed: false, mentionable: false, flags: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } },
}
