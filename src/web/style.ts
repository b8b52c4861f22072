import { discordStyle } from './discord-style.ts'
import { offersStyle } from './offers-style.ts'
import { pageStyle } from './page-style.ts'
import { slackStyle } from './slack-style.ts'

/** The stylesheet of the playground: the page with its suggestions, then each platform as it draws itself. */
export const style: string = [pageStyle, offersStyle, discordStyle, slackStyle].join('\n')
