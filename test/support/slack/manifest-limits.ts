import { isRecord } from '../is-record.ts'
import { type Problem, problemsOf } from './problem.ts'
import { array, boolean, both, type Check, type Fields, fault, integer, object, oneOf, string } from './shape.ts'
import { link } from './text-limits.ts'

/** Why Slack would refuse an app manifest. Empty: it is accepted. */
export function problemsOfManifest(manifest: unknown): Problem[] {
  return problemsOf('invalid_manifest', both(object(manifestFields), speakable)(manifest, ''))
}

const display: Fields = {
  name: string({ min: 1, max: 35 }),
  'description?': string({ min: 1, max: 140 }),
  'long_description?': string({ min: 175, max: 4000 }),
  'background_color?': string({ pattern: /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i }),
}

const slashCommand: Fields = {
  command: string({ min: 2, max: 32, pattern: /^\/[^\s/]+$/ }),
  description: string({ min: 1, max: 2000 }),
  'usage_hint?': string({ min: 1, max: 1000 }),
  'url?': link,
  'should_escape?': boolean,
}

const shortcut: Fields = {
  name: string({ min: 1, max: 24 }),
  type: oneOf('message', 'global'),
  callback_id: string({ min: 1, max: 255 }),
  description: string({ min: 1, max: 150 }),
}

const features: Fields = {
  'bot_user?': object({ display_name: string({ min: 1, max: 80, pattern: /^[a-z0-9\-_.]+$/ }), 'always_online?': boolean }),
  'app_home?': object({ 'home_tab_enabled?': boolean, 'messages_tab_enabled?': boolean, 'messages_tab_read_only_enabled?': boolean }),
  'slash_commands?': both(array(object(slashCommand), { min: 1, max: 50 }), unique('command')),
  'shortcuts?': both(array(object(shortcut), { min: 1, max: 10 }), unique('callback_id')),
  'unfurl_domains?': array(string({ min: 1 }), { max: 5 }),
  // Not checked further: the bot uses neither.
  'agent_view?': object({
    'agent_description?': string({ max: 300 }),
    'suggested_prompts?': array(isObject, { max: 4 }),
    'actions?': array(isObject),
  }),
  'assistant_view?': isObject,
}

const scopes = both(array(string({ min: 1, pattern: /^[a-z_]+(?:[:.][a-z_]+)*$/ }), { max: 255 }), noRepeats)

const oauth: Fields = {
  'scopes?': object({ 'bot?': scopes, 'user?': scopes, 'bot_optional?': scopes, 'user_optional?': scopes }),
  'redirect_urls?': array(link, { max: 1000 }),
  'pkce_enabled?': boolean,
  'token_management_enabled?': boolean,
}

const events = both(array(string({ min: 1, pattern: /^[a-z_.]+$/ }), { max: 100 }), noRepeats)

const settings: Fields = {
  'event_subscriptions?': object({
    'request_url?': link,
    'bot_events?': events,
    'user_events?': events,
    'metadata_subscriptions?': array(isObject, { max: 20 }),
  }),
  'interactivity?': object({ is_enabled: boolean, 'request_url?': link, 'message_menu_options_url?': link }),
  'org_deploy_enabled?': boolean,
  'socket_mode_enabled?': boolean,
  'token_rotation_enabled?': boolean,
  'allowed_ip_address_ranges?': array(string({ min: 1 }), { max: 50 }),
  'is_hosted?': boolean,
  'function_runtime?': oneOf('remote', 'slack'),
  'is_mcp_enabled?': boolean,
}

const manifestFields: Fields = {
  '$schema?': string(),
  '_metadata?': object({ 'major_version?': oneOf(1, 2), 'minor_version?': integer({ min: 0 }), 'schema_version?': integer() }),
  display_information: object(display),
  'features?': object(features),
  'oauth_config?': object(oauth),
  'settings?': object(settings),
  'functions?': isObject,
  'workflows?': isObject,
  'outgoing_domains?': array(string()),
  'mcp_servers?': isObject,
}

/** A command needs its scope and a bot to answer as, and without Socket Mode an address to send it to. */
function speakable(manifest: unknown): ReturnType<Check> {
  const bot = stringsAt(manifest, ['oauth_config', 'scopes', 'bot'])
  const commands = at(manifest, ['features', 'slash_commands'])
  if (!Array.isArray(commands)) return []
  const socket = at(manifest, ['settings', 'socket_mode_enabled']) === true
  const unreachable = commands.flatMap((command, index) => (socket || (isRecord(command) && 'url' in command) ? [] : [index]))
  return [
    ...(bot.includes('commands') ? [] : fault('/oauth_config/scopes/bot', 'must include commands when the app has slash commands')),
    ...unreachable.flatMap((index) => fault(`/features/slash_commands/${index}`, 'missing required field: url')),
  ]
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), value)
}

function stringsAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const found = at(value, path)
  return Array.isArray(found) ? found : []
}

function isObject(value: unknown, pointer: string): ReturnType<Check> {
  return isRecord(value) ? [] : fault(pointer, 'must be an object')
}

function noRepeats(value: unknown, pointer: string): ReturnType<Check> {
  return Array.isArray(value) && new Set(value).size < value.length ? fault(pointer, 'must not repeat an item') : []
}

function unique(key: string): Check {
  return (value, pointer) => noRepeats(Array.isArray(value) ? value.map((entry) => at(entry, [key])) : [], pointer)
}
