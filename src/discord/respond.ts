import { type APIInteraction, type APIInteractionResponse, InteractionResponseType, InteractionType } from 'discord-api-types/v10'
import type { Answer } from '../core/answer/answer.ts'
import { cutText } from '../core/answer/cut.ts'
import { failure } from '../core/answer/failure.ts'
import type { Dispatch } from '../core/command/dispatch.ts'
import type { Suggestion } from '../core/search/suggester.ts'
import { languageOf } from '../core/voice/languages.ts'
import { type Voice, voiceOf } from '../core/voice/voice.ts'
import type { Door } from './door.ts'
import type { Extend } from './extend.ts'
import { type Asked, invocationOf } from './invocation-of.ts'
import { CHOICE, CHOICES } from './limits.ts'
import type { Locate } from './locate.ts'
import { renderDiscord } from './render.ts'

/** Answers an interaction of any kind. Both transports use it. */
export type Respond = (interaction: APIInteraction) => Promise<APIInteractionResponse>

/** What responding needs beside the commands. */
export interface Beside {
  /** Asked before the commands, in this order. */
  readonly doors: readonly Door[]
  readonly locate: Locate
  readonly extend: Extend
}

export function createRespond(dispatch: Dispatch, { doors, locate, extend }: Beside = NOTHING): Respond {
  return async (interaction) => {
    if (interaction.type === InteractionType.Ping) return { type: InteractionResponseType.Pong }
    for (const door of doors) {
      const response = door(interaction)
      if (response !== undefined) return response
    }
    const asked = invocationOf(interaction)
    if (asked === undefined) return messageOf(failure(voiceFor(interaction), { key: 'answers.unknownCommand' }))
    const origin = await locate(interaction, asked.origin)
    if (asked.kind === 'suggest') return choicesOf(dispatch.suggest(asked.invocation, asked.argument, origin))
    const { invocation } = asked
    return responseOf(await extend(await dispatch.answer(invocation, origin), { invocation, origin }), asked)
  }
}

const NOTHING: Beside = { doors: [], locate: async (_, origin) => origin, extend: async (answer) => answer }

/** What is sent when an answer could not be. */
export const brokenResponse = (interaction: APIInteraction): APIInteractionResponse =>
  messageOf(failure(voiceFor(interaction), { key: 'answers.broken' }))

const voiceFor = (interaction: APIInteraction): Voice => voiceOf(languageOf('locale' in interaction ? interaction.locale : null))

/** A public message stays as it is for everybody else; a private one may be turned over like a page. */
const responseOf = (answer: Answer, { onPrivate }: Extract<Asked, { kind: 'answer' }>): APIInteractionResponse =>
  onPrivate && answer.place === 'instead' ? { type: InteractionResponseType.UpdateMessage, data: renderDiscord(answer) } : messageOf(answer)

const messageOf = (answer: Answer): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: renderDiscord(answer),
})

const choicesOf = (suggestions: readonly Suggestion[]): APIInteractionResponse => ({
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: {
    choices: suggestions
      .filter(({ value }) => value.length <= CHOICE)
      .slice(0, CHOICES)
      .map(({ label, value }) => ({ name: cutText(label, CHOICE), value })),
  },
})
