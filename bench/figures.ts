import type { Kind } from './material/questions.ts'

/** Every figure that is taken of an engine, in the order of the table. Times are in milliseconds, memory in megabytes. */
export const FIGURES = [
  'build, ms',
  'heap, MB',
  'resident, MB',
  'snapshot load, ms',
  ...latencies('frequent word'),
  ...latencies('rare word'),
  ...latencies('ten words'),
  ...latencies('typo'),
  ...latencies('autocomplete'),
] as const

export type Figure = (typeof FIGURES)[number]

/** Those that an engine has; one without snapshots or without tolerance of typos lacks theirs. */
export type Figures = Readonly<Partial<Record<Figure, number>>>

/** What one engine did with so many passages. */
export interface Result {
  readonly engine: string
  readonly size: number
  readonly figures: Figures
  /** What has to be known to read the figures: that they are not complete, and why. */
  readonly notes: readonly string[]
}

function latencies<K extends Kind>(kind: K) {
  return [`${kind} p50, ms`, `${kind} p99, ms`] as const
}
