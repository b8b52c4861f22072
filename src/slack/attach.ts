import type { App, BlockAction } from '@slack/bolt'
import type { Answer } from '../core/answer/answer.ts'
import { failure } from '../core/answer/failure.ts'
import type { Command } from '../core/command/command.ts'
import type { CommandWord } from '../core/command/command-word.ts'
import type { Dispatch } from '../core/command/dispatch.ts'
import type { Log } from '../core/settings/platform.ts'
import { USUAL_LANGUAGE } from '../core/voice/languages.ts'
import { voiceOf } from '../core/voice/voice.ts'
import { invocationOfAction, invocationOfCommand } from './invocation-of.ts'
import { originOf, whereOfAction, whereOfCommand } from './origin-of.ts'
import { peopleOf } from './people-of.ts'
import { post } from './post.ts'
import { renderSlack } from './render.ts'

/** What the Slack adapter needs. */
export interface Listening {
  readonly commands: readonly Command[]
  readonly word: CommandWord
  readonly dispatch: Dispatch
  readonly log: Log
}

/**
 * Answers every slash command and every button. The acknowledgement is empty and the answer follows by `response_url`,
 * because Slack drops a message it does not like from an acknowledgement without a word, but not from there.
 */
export function attachSlack(app: App, { commands, word, dispatch, log }: Listening): void {
  const send = createSend(log)
  const people = peopleOf(app, log)
  const acknowledge = (ack: () => Promise<void>) => ack().catch((err: unknown) => log.warn({ err }, 'Could not acknowledge to Slack'))
  app.command(/.*/, async ({ command, ack }) => {
    await acknowledge(() => ack())
    const ask = async () => {
      const where = whereOfCommand(command)
      return dispatch.answer(invocationOfCommand(command, commands, word), originOf('person', where, await people.asker(where)))
    }
    await send(command.response_url, ask, 'public')
  })
  app.action<BlockAction>(/.*/, async ({ action, body, ack }) => {
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

/** Sends what `ask` answers, and if that goes wrong on the way, says so; `on` tells who sees the message that was acted on. */
type Send = (responseUrl: string, ask: () => Promise<Answer>, on: 'private' | 'public') => Promise<void>

function createSend(log: Log): Send {
  return async (responseUrl, ask, on) => {
    let voice = voiceOf(USUAL_LANGUAGE)
    try {
      const answer = await ask()
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
