import type { App, BlockAction } from '@slack/bolt'
import type { Answer } from '../core/answer/answer.ts'
import { failure } from '../core/answer/failure.ts'
import type { Command } from '../core/command/command.ts'
import type { CommandWord } from '../core/command/command-word.ts'
import type { Dispatch } from '../core/command/dispatch.ts'
import type { Invocation } from '../core/command/invocation.ts'
import { parseLine } from '../core/command/parse-line.ts'
import type { Log } from '../core/log.ts'
import type { SettingsDesk } from '../core/settings/settings-desk.ts'
import { USUAL_LANGUAGE } from '../core/voice/languages.ts'
import { voiceOf } from '../core/voice/voice.ts'
import { createAcknowledge } from './acknowledge.ts'
import { invocationOfAction, invocationOfCommand } from './invocation-of.ts'
import { originOf, whereOfAction, whereOfCommand } from './origin-of.ts'
import { peopleOf } from './people-of.ts'
import { post } from './post.ts'
import { renderSlack } from './render.ts'
import { SETTINGS_ACTION } from './settings/act.ts'
import { attachSettings } from './settings/attach-settings.ts'

/** What the Slack adapter needs. */
export interface Listening {
  readonly commands: readonly Command[]
  readonly word: CommandWord
  readonly dispatch: Dispatch
  readonly desk: SettingsDesk
  readonly log: Log
}

/**
 * Answers every slash command and every button. The acknowledgement is empty and the answer follows by `response_url`,
 * because Slack drops a message it does not like from an acknowledgement without a word, but not from there.
 */
export function attachSlack(app: App, { commands, word, dispatch, desk, log }: Listening): void {
  const send = createSend(log)
  const people = peopleOf(app, log)
  const acknowledge = createAcknowledge(log)
  const commandOf = ({ command }: Invocation) => commands.find(({ name }) => name === command)
  const openSettings = attachSettings(app, { desk, people, dispatch, log, ...homeOf(commands, word) })
  app.command(/.*/, async ({ command, ack }) => {
    await acknowledge(() => ack())
    const invocation = invocationOfCommand(command, commands, word)
    const ask = async () => {
      const { opens, restricted } = commandOf(invocation) ?? {}
      if (opens === 'settings') return openSettings(command)
      const where = whereOfCommand(command)
      const asker = restricted === true ? (await people.moderator(where)).asker : await people.asker(where)
      return dispatch.answer(invocation, originOf('person', where, asker))
    }
    await send(command.response_url, ask, 'public')
  })
  app.action<BlockAction>(NO_SETTINGS_ACTION, async ({ action, body, ack }) => {
    await acknowledge(() => ack())
    const invocation = invocationOfAction(action)
    if (invocation === undefined || body.response_url === undefined) return
    const ask = async () => {
      const where = whereOfAction(body)
      return dispatch.answer(invocation, originOf('button', where, await people.asker(where)))
    }
    await send(body.response_url, ask, body.container['is_ephemeral'] === true ? 'private' : 'public')
  })
}

// Every listener that matches is called.
const NO_SETTINGS_ACTION = new RegExp(`^(?!${SETTINGS_ACTION.source.slice(1)})`)

/** What is asked for at the app's Home, a command without words, and the command that opens the settings, as people type it. */
function homeOf(commands: readonly Command[], word: CommandWord) {
  const [main] = commands.filter(({ opens }) => opens === undefined)
  const settings = commands.find(({ opens }) => opens === 'settings')
  return {
    howTo: { command: main?.name ?? '', arguments: parseLine('', main?.arguments ?? {}) },
    settingsCommand: word.typed(settings?.name ?? ''),
  }
}

/** Sends what `ask` answers, if it answers anything, and if that goes wrong on the way, says so; `on` tells who sees the message that was acted on. */
type Send = (responseUrl: string, ask: () => Promise<Answer | undefined>, on: 'private' | 'public') => Promise<void>

function createSend(log: Log): Send {
  return async (responseUrl, ask, on) => {
    let voice = voiceOf(USUAL_LANGUAGE)
    try {
      const answer = await ask()
      if (answer === undefined) return
      voice = voiceOf(answer.language)
      // A public message stays as it is for everybody else; a private one may be turned over like a page.
      await post(responseUrl, { ...renderSlack(answer), replace_original: on === 'private' && answer.place === 'instead' })
    } catch (error) {
      log.error({ err: error }, 'Could not answer in Slack')
      await post(responseUrl, renderSlack(failure(voice, { key: 'answers.broken' }))).catch((err: unknown) =>
        log.error({ err }, 'Could not say so in Slack either'),
      )
    }
  }
}
