import { type BotProcess, type Environment, startBot } from '../support/bot-process.ts'
import type { DiscordServer } from '../support/discord/server.ts'
import type { SlackServer } from '../support/slack/server.ts'

/** What in the environment of the bot points it at a Discord. */
export const discordEnvironment = ({ token, api }: Pick<DiscordServer, 'token' | 'api'>) => ({ DISCORD_TOKEN: token, DISCORD_API_URL: api })

/** What in the environment of the bot points it at a Slack. */
export const slackEnvironment = ({ botToken, appToken, api }: Pick<SlackServer, 'botToken' | 'appToken' | 'api'>) => ({
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: appToken,
  SLACK_API_URL: api,
})

/** Where the bot answers. */
export interface Platforms {
  readonly discord: DiscordServer
  readonly slack: SlackServer
}

/** Starts the built bot on both, with these variables besides; resolves once it is connected. */
export async function startOnBoth({ discord, slack }: Platforms, environment: Environment = {}): Promise<BotProcess> {
  const bot = await startBot({ ...discordEnvironment(discord), ...slackEnvironment(slack), ...environment })
  await Promise.all([discord.connected(), slack.connected(2)])
  return bot
}
