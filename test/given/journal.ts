import type { Log } from '../../src/core/log.ts'

export interface Line {
  readonly level: 'info' | 'warn' | 'error'
  readonly particulars: object
  readonly message: string
}

/** A log that keeps what it is told. */
export interface Journal extends Log {
  readonly lines: readonly Line[]
  /** The messages of one level. */
  readonly said: (level: Line['level']) => readonly string[]
}

export function createJournal(): Journal {
  const lines: Line[] = []
  const take = (level: Line['level']) => (particulars: object, message: string) => void lines.push({ level, particulars, message })
  return {
    lines,
    said: (level) => lines.filter((line) => line.level === level).map(({ message }) => message),
    info: take('info'),
    warn: take('warn'),
    error: take('error'),
  }
}
