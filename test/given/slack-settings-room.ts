import { commands } from '../../commands/index.ts'
import type { Place } from '../../src/core/settings/place.ts'
import { attachSlack } from '../../src/slack/attach.ts'
import { createBoltApp } from '../support/slack/bolt-app.ts'
import { ASKER } from '../support/slack/payloads.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'
import type { Screen } from '../support/slack/views.ts'
import { sampleDesk } from './desk.ts'
import { sampleDispatch, word } from './dispatch.ts'
import { createJournal, type Journal, type Line } from './journal.ts'
import { createMemoryStore, type MemoryStore } from './memory-store.ts'
import { opened, place, shown } from './slack-settings.ts'

/** An admin of the workspace, and somebody who is none. */
export const ADMIN = 'U0ADMIN'
export const MEMBER = ASKER

/** A workspace in which Rift keeps settings, and what can be done and seen in it. */
export interface SettingsRoom {
  readonly slack: SlackServer
  readonly log: Journal
  readonly store: MemoryStore
  /** What is set for a place, by `C0GENERAL notice`, or `all notice` for the whole workspace. */
  readonly settings: (over?: Partial<Place>) => Promise<Readonly<Record<string, unknown>>>
  /** Sets something as somebody else; for the whole workspace without a channel. */
  readonly set: (field: string, value: unknown, channel?: string | null) => Promise<unknown>
  readonly opened: (over?: Parameters<typeof opened>[1]) => Promise<Screen>
  readonly shown: (isSo: (screen: Screen) => boolean) => Promise<Screen>
  readonly press: (screen: Screen, action_id: string, action?: object) => Promise<unknown>
  readonly choose: (screen: Screen, action_id: string, value: string) => Promise<unknown>
  /** The lines of the log about what was refused. */
  readonly refusals: () => readonly Line[]
  readonly close: () => Promise<void>
}

export async function openSettingsRoom(): Promise<SettingsRoom> {
  const slack = await startSlackServer()
  slack.users.set(ADMIN, { is_admin: true })
  const { app, start, stop } = createBoltApp(slack, { pause: 5000 })
  const [log, store] = [createJournal(), createMemoryStore()]
  attachSlack(app, { commands, word, log, desk: sampleDesk(log, store), dispatch: sampleDispatch(log) })
  await start()
  const press: SettingsRoom['press'] = (screen, action_id, action = {}) => slack.act(screen, { action_id, ...action })
  return {
    ...{ slack, log, store, press },
    settings: async (over) =>
      Object.fromEntries((await store.read(place(over))).map(({ scope, field, value }) => [`${scope.channel ?? 'all'} ${field}`, value])),
    set: (field, value, channel = 'C0GENERAL') =>
      store.change([{ scope: { platform: 'slack', workspace: 'T0TEAM', channel }, field: field as 'notice', value }], 'U0OTHER'),
    opened: (over) => opened(slack, over),
    shown: (isSo) => shown(slack, isSo),
    choose: (screen, action_id, value) =>
      press(screen, action_id, { type: 'static_select', selected_option: { text: { type: 'plain_text', text: value }, value } }),
    refusals: () => log.lines.filter(({ message }) => message.startsWith('Refused')),
    close: async () => {
      await stop()
      await slack.close()
    },
  }
}
