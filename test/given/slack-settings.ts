import type { Place } from '../../src/core/settings/place.ts'
import { placeOf } from '../../src/slack/origin-of.ts'
import type { SlackServer } from '../support/slack/server.ts'
import { textsOf } from '../support/slack/texts.ts'
import type { Screen } from '../support/slack/views.ts'

/** The channel of the test server, as settings know it. */
export const place = (over: Partial<Place> = {}): Place => ({
  ...placeOf({ workspace: 'T0TEAM', channel: 'C0GENERAL', person: '' }),
  ...over,
})

/** The `block_id` of a field's input. */
export const blockOf = ({ view }: Screen, field: string): string => {
  const ids = (view['blocks'] as { readonly block_id: string }[]).map(({ block_id }) => block_id)
  return ids.find((id) => id.startsWith(`field:${field}:`)) ?? `none of ${field}`
}

/** What an input holds now. */
export function heldBy(screen: Screen, field: string): unknown {
  const [value] = Object.values(screen.values[blockOf(screen, field)] ?? {}) as Record<string, unknown>[]
  const { type: _, ...content } = value ?? {}
  const [held] = Object.values(content)
  const values = (option: unknown) => (option as { readonly value?: string } | null)?.value ?? option
  return Array.isArray(held) ? held.map(values) : values(held)
}

/** Everything that is to be read in a view. */
export const wordsOf = ({ view }: Screen): string => textsOf([view['title'], view['blocks']]).join(' ')

/** Somebody opens the settings, and waits until there is more than an hourglass to see. */
export async function opened(
  slack: SlackServer,
  { user = 'U0ADMIN', ...over }: { readonly user?: string; readonly channel_id?: string } = {},
) {
  const before = new Set(slack.modals().map(({ id }) => id))
  await slack.command('/rift-settings', '', { user_id: user, ...over })
  return shown(slack, (screen) => !before.has(screen.id) && !wordsOf(screen).includes(':hourglass'))
}

/** The modal on top, as soon as it is as it should be. */
export async function shown(slack: SlackServer, isSo: (screen: Screen) => boolean): Promise<Screen> {
  const until = Date.now() + PATIENCE
  for (;;) {
    const screen = slack.modals().at(-1)
    if (screen !== undefined && isSo(screen)) return screen
    if (until < Date.now()) throw new Error(`Cannot see what was waited for: ${screen === undefined ? 'no modal' : wordsOf(screen)}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const PATIENCE = 4000
