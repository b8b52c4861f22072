import { botUserOf } from './place.ts'
import { ok, pathOf, type Route } from './route.ts'

export interface Application {
  readonly applicationId: string
  /** Where the gateway listens. */
  readonly gatewayUrl: () => string
  /** How many times a client has identified. */
  readonly identified: () => number
}

/** Who the bot is, and where its gateway is. */
export function applicationRoutes({ applicationId, gatewayUrl, identified }: Application): readonly Route[] {
  const get = (path: string, body: () => unknown): Route => ({
    method: 'GET',
    pattern: pathOf(path),
    access: 'bot',
    handle: () => ok(body()),
  })
  const limit = () => ({ total: 1000, remaining: 1000 - identified(), reset_after: 14_400_000, max_concurrency: 1 })
  return [
    { ...get('/gateway', () => ({ url: gatewayUrl() })), access: 'anyone' },
    get('/gateway/bot', () => ({ url: gatewayUrl(), shards: 1, session_start_limit: limit() })),
    get('/users/@me', () => ({ ...botUserOf(applicationId), verified: true, mfa_enabled: false, email: null, flags: 0, locale: 'en-US' })),
    get('/applications/@me', () => applicationOf(applicationId)),
    get('/oauth2/applications/@me', () => applicationOf(applicationId)),
  ]
}

const applicationOf = (id: string) => ({
  ...{
    id,
    name: 'Rift',
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
  },
  ...{
    flags: 0,
    hook: true,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    interactions_endpoint_url: null,
    redirect_uris: [],
  },
  integration_types_config: { 0: {} },
  bot: botUserOf(id),
})
