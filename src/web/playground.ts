import type { Answer } from '../core/answer/answer.ts'
import { failure } from '../core/answer/failure.ts'
import { renderPlainText } from '../core/answer/plain-text.ts'
import type { Dispatch } from '../core/command/dispatch.ts'
import { decodeInvocation } from '../core/command/invocation.ts'
import { localOrigin } from '../core/command/origin.ts'
import { isBlank } from '../core/corpus/legible.ts'
import type { CorpusStatus } from '../core/corpus-status.ts'
import type { Library } from '../core/library.ts'
import type { Language } from '../core/voice/languages.ts'
import { type Voice, voiceOf } from '../core/voice/voice.ts'
import { drawAskForm } from './ask-form.ts'
import { drawState, type States } from './connections.ts'
import type { LinkOf } from './draw-button.ts'
import { type DiscordPayload, drawDiscord } from './draw-discord.ts'
import { drawFault } from './draw-fault.ts'
import { drawLanguages } from './draw-languages.ts'
import { drawSlack, type SlackPayload } from './draw-slack.ts'
import { drawExamples } from './examples.ts'
import type { Html } from './html.ts'
import { offersFor } from './offers.ts'
import { renderPage } from './page.ts'
import { pageLink, type Visit } from './page-link.ts'
import { readLine, type Vocabulary } from './read-line.ts'
import { drawSmallPrint } from './small-print.ts'

/** What the playground is made of. */
export interface Playground extends Vocabulary {
  readonly dispatch: Dispatch
  readonly library: () => Library
  readonly status: () => CorpusStatus
  /** The very functions whose results are sent to the platforms. */
  readonly payloads: { readonly discord: (answer: Answer) => DiscordPayload; readonly slack: (answer: Answer) => SlackPayload }
  readonly platforms: () => States
}

/** What a browser asks of the page. */
export interface Query {
  /** What was typed. */
  readonly q?: string | undefined
  /** What the button carries that was pressed. */
  readonly button?: string | undefined
  /** The language that was chosen. */
  readonly lang?: string | undefined
}

/** Answers what was typed or the button that was pressed, and draws it as each platform would, in a language. */
export const createPlayground =
  (playground: Playground) =>
  async ({ q = '', button, lang }: Query, language: Language): Promise<Html> => {
    const { payloads, word, platforms, library, status } = playground
    const voice = voiceOf(language)
    const line = isBlank(q) && button === undefined ? `/${word.typed('rift')} rafah` : q
    const visit: Visit = { line, chosen: lang === undefined ? undefined : language }
    const answer =
      button === undefined
        ? await answerLine(line, voice, playground)
        : await playground.dispatch.answer(decodeInvocation(button), localOrigin('button', language))
    return renderPage({
      ...{ line, voice },
      languages: drawLanguages(visit, voice),
      fault: drawFault(status(), voice),
      form: drawAskForm({ ...visit, offers: linesOf(playground, language) }, voice),
      examples: drawExamples(playground, visit, voice),
      discord: {
        message: drawDiscord(payloads.discord(answer), pressing(visit, 'in-discord')),
        state: drawState('Discord', platforms(), voice),
      },
      slack: { message: drawSlack(payloads.slack(answer), pressing(visit, 'in-slack')), state: drawState('Slack', platforms(), voice) },
      text: renderPlainText(answer),
      smallPrint: drawSmallPrint(library(), platforms(), voice),
    })
  }

/** A platform sends no command that it was not told of; here a person can type one. */
async function answerLine(line: string, voice: Voice, playground: Playground): Promise<Answer> {
  const invocation = readLine(line, playground)
  if (invocation !== undefined) return playground.dispatch.answer(invocation, localOrigin('person', voice.language))
  const names = playground.commands.map(({ name }) => `/${playground.word.typed(name)}`)
  return failure(voice, { key: 'answers.noSuchCommand', values: { names } })
}

/** Pressing a button leads back to the card it was on, where the keyboard goes on from. */
const pressing =
  (visit: Visit, place: string): LinkOf =>
  (token) =>
    `${pageLink(visit, token)}#${place}`

/** Each command, and what it suggests before anything is typed. */
const linesOf = (playground: Playground, language: Language): readonly string[] =>
  offersFor('', playground, language).flatMap(({ line }) =>
    line.endsWith(' ') ? [line.trimEnd(), ...offersFor(line, playground, language).map((offer) => offer.line)] : [line],
  )
