import { z } from 'zod'
import { createCommandWord, USUAL_WORD } from './core/command/command-word.ts'
import { OperatorError } from './core/operator-error.ts'
import { parseLocation } from './corpus-source/location.ts'
import type { Following } from './corpus-source/open-source.ts'
import { gitEnvironmentOf } from './git-environment.ts'
import { parseOperators } from './operators.ts'

// What is sent as a header of HTTP; another character would fail at every attempt to connect, and never say why.
const token = z.string().regex(/^[\x21-\x7e]+$/, 'Cannot use this token: it has a space or a letter that no token has; copy it again')
const address = z.url({ protocol: /^https?$/, error: 'Cannot use this address: write one such as http://127.0.0.1:4000/api' }).optional()
const port = z.coerce
  .number('Cannot use this port: write a number')
  .int('Cannot use this port: write a whole number')
  .min(0, 'Cannot use this port: write a number from 0')
  .max(65_535, 'Cannot use this port: write at most 65535')

const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  CORPUS_DIR: z.string().default('./corpus'),
  CORPUS_WATCH: z.enum(['on', 'off'], 'Cannot use this: write on or off').default('on'),
  CORPUS_INTERVAL: z.coerce
    .number('Cannot use this interval: write a number of seconds')
    .int('Cannot use this interval: write a whole number of seconds')
    .min(10, 'Cannot use this interval: write at least 10 seconds')
    .max(86_400, 'Cannot use this interval: write at most 86400 seconds, a day')
    .default(300),
  OPERATORS: z.string().default(''),
  DEMAND: z.enum(['on', 'off'], 'Cannot use this: write on or off').default('on'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: 'Cannot use this address: write one such as postgres://user:password@host:5432/rift' })
    .optional(),
  COMMAND_WORD: z.string().default(USUAL_WORD),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'Cannot use this level: write debug, info, warn, error or silent')
    .default('info'),
  DISCORD_TOKEN: token.optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'Cannot use this as a server id: copy it from Discord, 17 to 20 digits')
    .optional(),
  DISCORD_API_URL: address,
  SLACK_BOT_TOKEN: token.regex(/^(?!xapp-)/, 'Cannot use an app-level token here: write the bot token, which begins with xoxb-').optional(),
  SLACK_APP_TOKEN: token.regex(/^(?!xoxb-)/, 'Cannot use a bot token here: write the app-level token, which begins with xapp-').optional(),
  SLACK_API_URL: address,
})

/** All that the environment decides. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Where the corpus is, as it was written. */
  readonly corpusDir: string
  readonly corpus: Following
  /** Who may have the corpus loaded again: `platform:id`. */
  readonly operators: ReadonlySet<string>
  /** Where Rift keeps what it has worked out, and the settings unless there is a database for them. */
  readonly dataDir: string
  /** The PostgreSQL that keeps the settings; undefined for an embedded database in the data folder. */
  readonly databaseUrl: string | undefined
  /** Whether it is counted what is asked in vain. */
  readonly demand: boolean
  readonly commandWord: string
  readonly logLevel: string
  /** Undefined when Rift is not to connect to Discord. */
  readonly discord: DiscordConfig | undefined
  /** Undefined when Rift is not to connect to Slack. */
  readonly slack: SlackConfig | undefined
}

export interface DiscordConfig {
  readonly token: string
  /** Where commands are registered; everywhere when undefined. */
  readonly guildId: string | undefined
  /** Base URL of the API; Discord's own when undefined. */
  readonly api: string | undefined
}

export interface SlackConfig {
  readonly botToken: string
  readonly appToken: string
  /** Base URL of the Web API; Slack's own when undefined. */
  readonly api: string | undefined
}

/** Reads the environment; an empty variable counts as none. Throws an OperatorError that names the variable. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [] : [[name, value.trim()]])),
  )
  const result = schema.safeParse(given)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new OperatorError(String(issue?.path[0] ?? 'environment'), issue?.message ?? 'Cannot read the environment')
  }
  const it = result.data
  attempt('COMMAND_WORD', () => createCommandWord(it.COMMAND_WORD))
  return {
    port: it.PORT,
    host: it.HOST,
    corpusDir: it.CORPUS_DIR,
    corpus: {
      location: attempt('CORPUS_DIR', () => parseLocation(it.CORPUS_DIR)),
      watch: it.CORPUS_WATCH,
      interval: it.CORPUS_INTERVAL,
      gitEnvironment: gitEnvironmentOf(environment),
    },
    operators: parseOperators(it.OPERATORS),
    dataDir: it.DATA_DIR,
    databaseUrl: it.DATABASE_URL,
    demand: it.DEMAND === 'on',
    commandWord: it.COMMAND_WORD,
    logLevel: it.LOG_LEVEL,
    discord:
      it.DISCORD_TOKEN === undefined ? undefined : { token: it.DISCORD_TOKEN, guildId: it.DISCORD_GUILD_ID, api: it.DISCORD_API_URL },
    slack: slackOf(it),
  }
}

function slackOf({
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: appToken,
  SLACK_API_URL: api,
}: z.output<typeof schema>): SlackConfig | undefined {
  if (botToken === undefined && appToken === undefined) return undefined
  if (botToken === undefined)
    throw new OperatorError('SLACK_BOT_TOKEN', 'Cannot connect to Slack without it: write the bot token, which begins with xoxb-')
  if (appToken === undefined)
    throw new OperatorError('SLACK_APP_TOKEN', 'Cannot connect to Slack without it: write the app-level token, which begins with xapp-')
  return { botToken, appToken, api }
}

/** What the parser of a variable says is wrong is told with its name. */
function attempt<T>(variable: string, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new OperatorError(variable, error instanceof Error ? error.message : String(error))
  }
}
