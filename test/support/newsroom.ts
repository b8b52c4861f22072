import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { discordEnvironment, slackEnvironment } from '../given/platforms.ts'
import { repositoryOf } from '../given/repository.ts'
import { runRift } from '../given/run-rift.ts'
import { type BotProcess, root, startBot } from './bot-process.ts'
import type { Chat, Shown } from './chat.ts'
import { discordChat } from './discord/chat.ts'
import { GUILD_ID } from './discord/place.ts'
import { startDiscordServer } from './discord/server.ts'
import { slackChat } from './slack/chat.ts'
import { TEAM } from './slack/payloads.ts'
import { startSlackServer } from './slack/server.ts'

export type Platform = 'Discord' | 'Slack'
export const PLATFORMS: readonly Platform[] = ['Discord', 'Slack']

/** A corpus in a git repository, a Discord and a Slack in which a channel is set for each of its collections, and a bot. */
export interface Newsroom {
  /** A path in the repository, whose corpus is in `corpus`, and beside which `inbox` takes what came in. */
  readonly here: (...names: readonly string[]) => string
  readonly commit: () => void
  /** Runs `rift …` on the corpus in this process. */
  readonly rift: (...line: readonly string[]) => ReturnType<typeof runRift>
  /** Runs the built `rift …`; gives what it prints. */
  readonly program: (...line: readonly string[]) => Promise<string>
  /** Sets up the channels and starts the bot. */
  readonly start: () => Promise<BotProcess>
  readonly ask: (platform: Platform, query: string, asking?: Asking) => Promise<Shown>
  /** Types another command into the channel of the first collection. */
  readonly run: (platform: Platform, command: string) => Promise<Shown>
  readonly close: () => Promise<void>
}

export interface Asking {
  /** In the channel of which collection; else the first. */
  readonly of?: string
  /** Which of the people, from 0 to 9. */
  readonly person?: number
}

/** Opens a newsroom for collections, with the files of a corpus. */
export async function openNewsroom(collections: readonly string[], files: Readonly<Record<string, string>>): Promise<Newsroom> {
  const [discord, slack, repository] = await Promise.all([
    startDiscordServer(),
    startSlackServer(),
    repositoryOf({ '.gitignore': 'inbox\ndata\n' }),
  ])
  const here = (...names: readonly string[]): string => path.join(repository.folder, ...names)
  const [corpusDir, dataDir] = [here('corpus'), here('data')]
  await mkdir(here('inbox'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(here('corpus', name)), { recursive: true })
    await writeFile(here('corpus', name), text)
  }
  const chats: Readonly<Record<Platform, Chat>> = { Discord: discordChat(discord), Slack: slackChat(slack) }
  const rift = (...line: readonly string[]) => runRift(line, { corpusDir, dataDir })
  const seat = (platform: Platform, { of = collections[0] ?? '', person = 0 }: Asking = {}) => ({
    channel: CHANNELS[platform](collections.indexOf(of)),
    person: PEOPLE[platform](person),
  })
  return {
    ...{ here, rift },
    commit: () => void repository.commit({}),
    program: async (...line) => {
      const env = { CORPUS_DIR: corpusDir, DATA_DIR: dataDir }
      return (await promisify(execFile)(process.execPath, [PROGRAM, ...line], { cwd: repository.folder, env })).stdout
    },
    start: async () => {
      for (const platform of PLATFORMS)
        for (const of of collections) {
          const place = [
            '--platform',
            platform.toLowerCase(),
            '--workspace',
            WORKSPACES[platform],
            '--channel',
            seat(platform, { of }).channel,
          ]
          await rift('settings', 'set', 'collections', `[${of}]`, ...place)
        }
      const environment = { CORPUS_DIR: corpusDir, DATA_DIR: dataDir, LOG_LEVEL: 'info', ...discordEnvironment(discord) }
      const bot = await startBot({ ...environment, ...slackEnvironment(slack) })
      await Promise.all([discord.connected(), slack.connected(2)])
      return bot
    },
    ask: (platform, query, asking) => chats[platform].ask(query, seat(platform, asking)),
    run: (platform, command) => chats[platform].run(command, seat(platform)),
    close: async () => {
      await Promise.all([discord.close(), slack.close()])
      await rm(repository.folder, { recursive: true })
    },
  }
}

const PROGRAM = path.join(root, 'dist/src/cli/rift.js')

const WORKSPACES = { Discord: GUILD_ID, Slack: TEAM }
const CHANNELS = { Discord: (index: number) => `30000000000000001${index}`, Slack: (index: number) => `C0CHANNEL${index}` }
const PEOPLE = { Discord: (index: number) => `70000000000000000${index}`, Slack: (index: number) => `U0PERSON${index}` }
