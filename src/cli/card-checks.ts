import type { Answer } from '../core/answer/answer.ts'
import { explain } from '../core/answer/explain.ts'
import type { Passage } from '../core/corpus/article.ts'
import type { Shelf } from '../core/library.ts'
import { renderDiscord } from '../discord/render.ts'
import { renderSlack } from '../slack/render.ts'
import type { CardCheck } from '../workshop/check-cards.ts'
import { discordBreaches } from './discord-breaches.ts'
import { slackBreaches } from './slack-breaches.ts'

/** The cards of both platforms. */
export const cardChecks: readonly CardCheck[] = [
  { where: 'Discord', open, breaches: (answer) => discordBreaches(renderDiscord(answer)) },
  { where: 'Slack', open, breaches: (answer) => slackBreaches(renderSlack(answer)) },
]

/** As when somebody opens a passage by its id, with every button that there can be. */
function open(shelf: Shelf, { anchor }: Passage): Answer {
  const explanation = shelf.ask(`#${anchor}`, { limit: 1, page: 1, characters: Number.MAX_SAFE_INTEGER })
  return explain(explanation, { command: shelf.name, audience: 'channel', page: 1, neighbours: shelf.neighbours })
}
