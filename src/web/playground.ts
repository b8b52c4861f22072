import type { Answer } from '../core/answer/answer.ts'
import { failure } from '../core/answer/failure.ts'
import { renderPlainText } from '../core/answer/plain-text.ts'
import type { Dispatch } from '../core/command/dispatch.ts'
import { decodeInvocation } from '../core/command/invocation.ts'
import { localOrigin } from '../core/command/origin.ts'
import { isBlank } from '../core/corpus/legible.ts'
import type { Library } from '../core/library.ts'
import { USUAL_LANGUAGE } from '../core/voice/languages.ts'
import { voiceOf } from '../core/voice/voice.ts'
import { drawAskForm } from './ask-form.ts'
import { drawState, type States } from './connections.ts'
import type { LinkOf } from './draw-button.ts'
import { type DiscordPayload, drawDiscord } from './draw-discord.ts'
import { drawSlack, type SlackPayload } from './draw-slack.ts'
import { drawExamples } from './examples.ts'
import type { Html } from './html.ts'
import { offersFor } from './offers.ts'
import { renderPage } from './page.ts'
import { readLine, type Vocabulary } from './read-line.ts'
import { drawSmallPrint } from './small-print.ts'

/** What the playground is made of. */
export interface Playground extends Vocabulary {
  readonly dispatch: Dispatch
  readonly library: () => Library
  /** The very functions whose results are sent to the platforms. */
  readonly payloads: { readonly discord: (answer: Answer) => DiscordPayload; readonly slack: (answer: Answer) => SlackPayload }
  readonly platforms: () => States
}

/** Answers what was typed (`q`) or the button that was pressed (`button`), and draws it as each platform would. */
export const createPlayground =
  (playground: Playground) =>
  async ({ q = '', button }: Readonly<Record<string, string>>): Promise<Html> => {
    const { payloads, word, platforms, library } = playground
    const line = isBlank(q) && button === undefined ? `/${word.typed('rift')} rafah` : q
    const answer =
      button === undefined
        ? await answerLine(line, playground)
        : await playground.dispatch.answer(decodeInvocation(button), localOrigin('button'))
    return renderPage({
      line,
      form: drawAskForm({ line, offers: linesOf(playground) }),
      examples: drawExamples(playground),
      discord: { message: drawDiscord(payloads.discord(answer), pressing(line, 'in-discord')), state: drawState('Discord', platforms()) },
      slack: { message: drawSlack(payloads.slack(answer), pressing(line, 'in-slack')), state: drawState('Slack', platforms()) },
      text: renderPlainText(answer),
      smallPrint: drawSmallPrint(library(), platforms()),
    })
  }

/** A platform sends no command that it was not told of; here a person can type one. */
async function answerLine(line: string, playground: Playground): Promise<Answer> {
  const invocation = readLine(line, playground)
  if (invocation !== undefined) return playground.dispatch.answer(invocation, localOrigin('person'))
  const names = playground.commands.map(({ name }) => `/${playground.word.typed(name)}`)
  return failure(voiceOf(USUAL_LANGUAGE), { key: 'answers.noSuchCommand', values: { names } })
}

/** Pressing a button leads back to the card it was on, where the keyboard goes on from. */
const pressing =
  (line: string, place: string): LinkOf =>
  (token) =>
    `/?${new URLSearchParams({ q: line, button: token })}#${place}`

/** Each command, and what it suggests before anything is typed. */
const linesOf = (playground: Playground): readonly string[] =>
  offersFor('', playground).flatMap(({ line }) =>
    line.endsWith(' ') ? [line.trimEnd(), ...offersFor(line, playground).map((offer) => offer.line)] : [line],
  )
