import { setTimeout as wait } from 'node:timers/promises'
import type { App, BlockAction, SlashCommand } from '@slack/bolt'
import { createAcknowledge } from '../acknowledge.ts'
import { whereOfAction, whereOfCommand } from '../origin-of.ts'
import { SETTINGS_ACTION, SETTINGS_VIEW } from './act.ts'
import { createClerk } from './clerk.ts'
import { fieldOfBlock } from './entry.ts'
import { type Household, homeOf } from './home.ts'
import { createOutdated } from './outdated.ts'
import { press, pressedOf } from './press.ts'
import type { Visit } from './seat.ts'
import { decodeSpot } from './spot.ts'
import { createSubmission } from './submission.ts'
import { openWindow } from './windows.ts'

/** Opens the settings of the channel in which a command was typed. Rejects when no modal could be opened. */
export type OpenSettings = (command: SlashCommand) => Promise<undefined>

/** Listens to what is done in views of settings, and to people who come to the Home of the app. */
export function attachSettings(app: App, household: Household): OpenSettings {
  const { log } = household
  const { views } = app.client
  const clerk = createClerk(household)
  const acknowledge = createAcknowledge(log)
  const publish = async (who: Pick<Visit, 'workspace' | 'person'>): Promise<void> => {
    await views.publish({ user_id: who.person, view: await homeOf(who, household) })
  }
  const attempt = (work: Promise<unknown>) => work.catch((err: unknown) => log.error({ err }, 'Could not show settings in Slack'))
  const hands = { views, clerk, publish, outdated: createOutdated(household, household.settingsCommand) }
  const submit = createSubmission({ ...hands, wait: (milliseconds) => wait(milliseconds, undefined, { ref: false }) })

  app.view(SETTINGS_VIEW, async ({ ack, body, view }) => {
    await attempt(submit({ ...whereOfAction(body), view }, (response) => acknowledge(() => ack(response))))
  })
  app.action<BlockAction>(SETTINGS_ACTION, async ({ action, body, ack }) => {
    await acknowledge(() => ack())
    const pressed = pressedOf(action, body)
    if (pressed !== undefined) await attempt(press(pressed, hands))
  })
  app.options(SETTINGS_ACTION, async ({ payload, body, ack }) => {
    const spot = decodeSpot(body.view?.private_metadata ?? '')
    const options =
      spot === undefined ? [] : await clerk.names({ ...whereOfAction(body), spot }, fieldOfBlock(payload.block_id) ?? '', payload.value)
    await acknowledge(() => ack({ options: [...options] }))
  })
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'messages') await attempt(publish({ workspace: body.team_id, person: event.user }))
  })
  return async (command) => {
    const { channel, ...who } = whereOfCommand(command)
    const spot = { channel, reach: 'channel', from: 'command' } as const
    await openWindow(views, { trigger_id: command.trigger_id, way: 'open' }, () => clerk.panel({ ...who, spot }))
    return undefined
  }
}
