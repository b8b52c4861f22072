import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../core/log.ts'

/** Gives what Bolt has to say to our log. What it does in passing is not worth a line. */
export const createLogger = (log: Log): Logger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (...words) => log.warn({}, words.map(String).join(' ')),
  error: (...words) => log.error({}, words.map(String).join(' ')),
  setLevel: () => undefined,
  getLevel: () => LogLevel.WARN,
  setName: () => undefined,
})
