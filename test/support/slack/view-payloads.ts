import { type Pressed, scene, TEAM } from './payloads.ts'
import { viewPayload } from './view-methods.ts'
import type { Screen } from './views.ts'

/** A modal that its person submits. It is in no channel. */
export const submissionPayload = (screen: Screen) => ({
  type: 'view_submission',
  ...person(screen),
  view: viewPayload(screen),
  response_urls: [],
})

/** Something in a modal or a Home that a person acts on. */
export const viewActionPayload = (screen: Screen, action: Pressed & object) => ({
  type: 'block_actions',
  ...person(screen),
  container: { type: 'view', view_id: screen.id },
  view: viewPayload(screen),
  actions: [{ type: 'button', block_id: 'b1', action_ts: '1700000001.000200', ...action }],
})

/** Something that a person types in a modal and that has options. */
export const viewSuggestionPayload = (screen: Screen, { action_id, block_id = '', value = '' }: Pressed) => ({
  type: 'block_suggestion',
  ...person(screen),
  container: { type: 'view', view_id: screen.id },
  view: viewPayload(screen),
  action_id,
  block_id,
  value,
})

/** Somebody who comes to the Home of the app. */
export const homePayload = (user: string) => ({
  type: 'event_callback',
  team_id: TEAM,
  api_app_id: 'A0APP',
  event_id: 'Ev0HOME',
  event_time: 1_700_000_000,
  event: { type: 'app_home_opened', user, channel: 'D0HOME', tab: 'home', event_ts: '1700000000.000100' },
  authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false }],
})

function person({ user }: Screen) {
  const { channel: _, ...outside } = scene
  return { ...outside, user: { id: user, username: user, name: user, team_id: TEAM } }
}
