/** Where and by whom, unless a test says otherwise. */
export const TEAM = 'T0TEAM'
export const CHANNEL = 'C0GENERAL'
export const ASKER = 'U0ASKER'
export const BOT_USER = 'U0BOT'
export const BOT = 'B0BOT'
export const APP = 'A0APP'

export interface Pressed {
  readonly action_id: string
  readonly block_id?: string
  readonly value?: string
  readonly url?: string
}

export const commandPayload = (command: string, text: string) => ({
  token: 'legacy',
  team_id: TEAM,
  team_domain: 'workspace',
  is_enterprise_install: 'false',
  channel_id: CHANNEL,
  channel_name: 'general',
  user_id: ASKER,
  user_name: 'asker',
  command,
  text,
  api_app_id: APP,
})

/** `ephemeral` and `message` in `over` describe the message the button is on; an ephemeral one arrives without its text. */
export function clickPayload(action: Pressed, over: object) {
  const { ephemeral = false, message = plain, ...rest } = over as Clicked
  const thread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }
  return {
    type: 'block_actions',
    ...scene,
    container: { type: 'message', message_ts: message.ts, channel_id: CHANNEL, is_ephemeral: ephemeral, ...thread },
    ...(ephemeral ? {} : { message }),
    state: { values: {} },
    actions: [{ type: 'button', block_id: 'b1', text: { type: 'plain_text', text: 'Button' }, action_ts: '1700000001.000200', ...action }],
    ...rest,
  }
}

export const suggestionPayload = (action_id: string, value: string) => ({
  type: 'block_suggestion',
  ...scene,
  container: { type: 'message', message_ts: '1700000000.000100', channel_id: CHANNEL, is_ephemeral: false },
  action_id,
  block_id: 'b1',
  value,
})

interface Clicked {
  readonly ephemeral?: boolean
  readonly message?: { readonly type?: string; readonly ts?: string; readonly thread_ts?: string; readonly text?: string }
}

const plain: NonNullable<Clicked['message']> = { type: 'message', ts: '1700000000.000100', text: 'Message' }

/** What every interaction tells of where it is and whose. */
export const scene = {
  token: 'legacy',
  api_app_id: APP,
  team: { id: TEAM, domain: 'workspace' },
  enterprise: null,
  is_enterprise_install: false,
  user: { id: ASKER, username: 'asker', name: 'asker', team_id: TEAM },
  channel: { id: CHANNEL, name: 'general' },
}
