import type { Answer } from '../core/answer/answer.ts'
import { explain } from '../core/answer/explain.ts'
import type { Passage } from '../core/corpus/article.ts'
import type { Shelf } from '../core/library.ts'
import { LANGUAGES } from '../core/voice/languages.ts'
import { type Voice, voiceOf } from '../core/voice/voice.ts'
import { renderDiscord } from '../discord/render.ts'
import { renderSlack } from '../slack/render.ts'
import type { CardCheck } from '../workshop/check-cards.ts'
import { discordBreaches } from './discord-breaches.ts'
import { slackBreaches } from './slack-breaches.ts'

/** The cards of both platforms, in every language that the bot speaks. */
export const cardChecks: readonly CardCheck[] = LANGUAGES.map(voiceOf).flatMap((voice) => [
  { where: `Discord (${voice.language})`, open: openIn(voice), breaches: (answer) => discordBreaches(renderDiscord(answer)) },
  { where: `Slack (${voice.language})`, open: openIn(voice), breaches: (answer) => slackBreaches(renderSlack(answer)) },
])

/** As when somebody opens a passage by its id, with every button that there can be. */
function openIn(voice: Voice): (shelf: Shelf, passage: Passage) => Answer {
  return ({ name, ask, neighbours }, { anchor }) => {
    const explanation = ask(`#${anchor}`, { limit: 1, page: 1, characters: Number.MAX_SAFE_INTEGER })
    return explain(explanation, { command: name, audience: 'channel', page: 1, neighbours, voice })
  }
}
