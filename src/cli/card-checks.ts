import type { Answer } from '../core/answer/answer.ts'
import { explain } from '../core/answer/explain.ts'
import type { Passage } from '../core/corpus/article.ts'
import type { Shelf } from '../core/library.ts'
import { LANGUAGES, languageOf } from '../core/voice/languages.ts'
import { voiceOf } from '../core/voice/voice.ts'
import { renderDiscord } from '../discord/render.ts'
import { renderSlack } from '../slack/render.ts'
import type { CardCheck } from '../workshop/check-cards.ts'
import { discordUses } from './discord-uses.ts'
import { cardOf, type Use } from './limit-uses.ts'
import { slackUses } from './slack-uses.ts'

const checkOf = (platform: string, usesOf: (answer: Answer) => readonly Use[]): CardCheck => ({
  platform,
  languages: LANGUAGES,
  draw: (shelf, passage, language) => cardOf(usesOf(open(shelf, passage, language))),
})

/** As when somebody opens a passage by its id, with every button that there can be. */
export function open({ name, ask, neighbours }: Shelf, { anchor }: Passage, language: string): Answer {
  const explanation = ask(`#${anchor}`, { limit: 1, page: 1, characters: Number.MAX_SAFE_INTEGER })
  return explain(explanation, { command: name, audience: 'channel', page: 1, neighbours, voice: voiceOf(languageOf(language)) })
}

/** The cards of both platforms, in every language that the bot speaks. */
export const cardChecks: readonly CardCheck[] = [
  checkOf('Discord', (answer) => discordUses(renderDiscord(answer))),
  checkOf('Slack', (answer) => slackUses(renderSlack(answer))),
]
