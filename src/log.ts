import { type Logger, pino } from 'pino'
import { errorRecord } from './error-record.ts'

/** The operator's log: lines for people on a terminal, JSON for programs elsewhere. */
export async function createLog(level: string): Promise<Logger> {
  const options = { level, serializers: { err: errorRecord } }
  if (!process.stdout.isTTY) return pino(options)
  const { default: pretty } = await import('pino-pretty')
  return pino(options, pretty({ sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' }))
}
