import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The built bot, running as a process of its own. */
export interface BotProcess {
  /** Where its playground is. */
  readonly url: string
  readonly pid: number
  /** What it has printed so far. */
  readonly printed: () => string
  /** The lines of its log so far; level 40 is a warning, 50 an error. */
  readonly log: () => readonly LogLine[]
  /** Interrupts it, as Ctrl-C does, or with another signal; resolves with its exit status. */
  readonly stop: (signal?: 'SIGINT' | 'SIGTERM') => Promise<number | null>
  /** Ends it without notice. */
  readonly kill: () => Promise<void>
}

export interface LogLine {
  readonly level: number
  readonly msg: string
  readonly [field: string]: unknown
}

export type Environment = Readonly<Record<string, string>>

/** The root of the project. */
export const root = path.join(import.meta.dirname, '..', '..')

/** Starts the built bot on a free port, with nothing in its environment but what is given. */
export async function startBot(environment: Environment = {}): Promise<BotProcess> {
  const { bot, ended, printed, complained } = launch(environment)
  const url = await new Promise<string>((resolve, reject) => {
    bot.stdout?.on('data', () => {
      const [, address] = /^Playground: (http\S+)$/m.exec(printed()) ?? []
      if (address !== undefined) resolve(address)
    })
    ended.then((status) => reject(new Error(`Cannot start the bot: it ended with ${status} and said\n${printed()}${complained()}`)), reject)
  })
  return {
    ...{ url, pid: bot.pid ?? 0, printed },
    log: () => linesOf(printed()),
    stop: async (signal = 'SIGINT') => {
      bot.kill(signal)
      return ended
    },
    kill: async () => {
      bot.kill('SIGKILL')
      await ended
    },
  }
}

export interface Outcome {
  readonly status: number | null
  readonly printed: string
  /** What it wrote to standard error. */
  readonly complained: string
}

/** Runs the built bot until it ends by itself, with an `.env` beside it if there is to be one. */
export async function runBot(environment: Environment = {}, envFile = ''): Promise<Outcome> {
  const { ended, printed, complained } = launch(environment, envFile)
  return { status: await ended, printed: printed(), complained: complained() }
}

// What `npm start` runs, from anywhere.
const [, ...ARGUMENTS] = String(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts.start)
  .split(' ')
  .map((word) => (word.endsWith('.js') ? path.join(root, word) : word))

function launch(environment: Environment, envFile = '') {
  // Away from any .env of whoever runs the tests.
  const cwd = mkdtempSync(path.join(tmpdir(), 'rift-'))
  writeFileSync(path.join(cwd, '.env'), envFile)
  const bot = spawn(process.execPath, ARGUMENTS, {
    cwd,
    env: { PORT: '0', LOG_LEVEL: 'warn', CORPUS_DIR: path.join(root, 'corpus'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { bot, ended: statusOf(bot), printed: collect(bot.stdout), complained: collect(bot.stderr) }
}

async function statusOf(bot: ChildProcess): Promise<number | null> {
  const [status] = await once(bot, 'close')
  return status
}

/** What comes out of a stream, as far as it has come. */
export function collect(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  return () => text
}

const linesOf = (printed: string): readonly LogLine[] =>
  printed
    .split('\n')
    .filter((line) => /^\{.*\}$/.test(line))
    .map((line) => JSON.parse(line))
