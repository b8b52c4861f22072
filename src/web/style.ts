import { discordStyle } from './discord-style.ts'
import { pageStyle } from './page-style.ts'
import { slackStyle } from './slack-style.ts'

/** The stylesheet of the playground: the page, then each platform as it draws itself. */
export const style: string = [pageStyle, discordStyle, slackStyle].join('\n')
