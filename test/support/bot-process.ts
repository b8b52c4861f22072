import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The built bot, running as a process of its own. */
export interface BotProcess {
  /** Where its playground is. */
  readonly url: string
  /** Interrupts it, as Ctrl-C does; resolves with its exit status. */
  readonly stop: () => Promise<number | null>
}

const root = path.join(import.meta.dirname, '..', '..')

/** Starts the built bot on a free port, with nothing in its environment but what is given. */
export async function startBot(environment: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
  const bot = spawn(process.execPath, [path.join(root, 'dist/src/main.js')], {
    // Away from any .env of whoever runs the tests.
    cwd: mkdtempSync(path.join(tmpdir(), 'rift-')),
    env: { PORT: '0', LOG_LEVEL: 'warn', CORPUS_DIR: path.join(root, 'corpus'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(bot, 'exit')
  return {
    url: await new Promise((resolve, reject) => {
      let said = ''
      const hear = (chunk: unknown) => {
        said += String(chunk)
        const [, url] = /^Playground: (http\S+)$/m.exec(said) ?? []
        if (url !== undefined) resolve(url)
      }
      bot.stdout.on('data', hear)
      bot.stderr.on('data', hear)
      ended.then(([status]) => reject(new Error(`Cannot start the bot: it ended with ${status} and said\n${said}`)), reject)
    }),
    stop: async () => {
      bot.kill('SIGINT')
      const [status] = await ended
      return status
    },
  }
}
