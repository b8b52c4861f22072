import { isRecord } from '../is-record.ts'
import { ASKER_ID, CHANNEL_ID, GUILD_ID, MEMBER_PERMISSIONS, userOf } from './place.ts'

/** An interaction as the gateway sends it. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly type: number
  readonly [field: string]: unknown
}

/** Who sends interactions to whom. */
export interface Sender {
  readonly applicationId: string
  readonly nextId: () => string
}

/** Fills in what every interaction carries; what is given goes first, field by field also within `data`, `member`, `channel` and the like. */
export function completeInteraction(given: object, { applicationId, nextId }: Sender): Interaction {
  const fresh = nextId()
  const inGuild = !('context' in given) || given.context === 0
  const envelope = { id: fresh, application_id: applicationId, type: COMMAND, token: tokenOf(fresh), version: 1 }
  const whole = asSent(merged({ ...envelope, ...common, ...(inGuild ? guildPlace : privatePlace) }, given))
  return { ...whole, id: String(whole['id']), token: String(whole['token']), type: Number(whole['type']) }
}

/** Fields of `over` win; objects on both sides are joined one level deep. */
export function merged(base: object, over: object): Record<string, unknown> {
  const known = new Map<string, unknown>(Object.entries(base))
  const joined = Object.entries(over).map(([key, value]) => {
    const below = known.get(key)
    return [key, isRecord(value) && isRecord(below) ? { ...below, ...value } : value]
  })
  return { ...base, ...Object.fromEntries(joined) }
}

/** True for what was clicked, chosen or sent from a message. */
export const isOnMessage = ({ message }: Interaction): boolean => isRecord(message)

/** What is left of it in JSON: a field set to undefined is a field left out. */
const asSent = (interaction: object): Record<string, unknown> => JSON.parse(JSON.stringify(interaction))

const COMMAND = 2

/** As long as real ones, which take up a good part of a URL. */
const tokenOf = (id: string): string => Buffer.from(`interaction:${id}:${'x'.repeat(120)}`).toString('base64url')

const common = { locale: 'en-US', app_permissions: '442368', entitlements: [], attachment_size_limit: 10_485_760 }

const asker = userOf(ASKER_ID, 'asker')

const guildPlace = {
  guild_id: GUILD_ID,
  guild_locale: 'en-US',
  guild: { id: GUILD_ID, locale: 'en-US', features: [] },
  channel_id: CHANNEL_ID,
  channel: { id: CHANNEL_ID, guild_id: GUILD_ID, type: 0, name: 'general', position: 0, permissions: MEMBER_PERMISSIONS },
  context: 0,
  authorizing_integration_owners: { 0: GUILD_ID },
  member: {
    ...{ user: asker, roles: [], permissions: MEMBER_PERMISSIONS, joined_at: '2026-01-01T00:00:00.000Z', nick: null, avatar: null },
    ...{ deaf: false, mute: false, pending: false, premium_since: null, communication_disabled_until: null, flags: 0 },
  },
}

const privatePlace = {
  channel_id: CHANNEL_ID,
  channel: { id: CHANNEL_ID, type: 1, recipients: [asker] },
  authorizing_integration_owners: { 0: '0' },
  user: asker,
}
