import { cpus, totalmem } from 'node:os'

/** Where and when figures were taken. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  /** Gigabytes. */
  readonly memory: number
  readonly node: string
  readonly system: string
  /** ISO date. */
  readonly date: string
}

export const machineOf = (now: Date): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  system: `${process.platform} ${process.arch}`,
  date: now.toISOString().slice(0, 10),
})

export const machineLine = ({ processor, cores, memory, node, system, date }: Machine): string =>
  `${cores} cores (${processor}), ${memory} GB, ${system}, Node ${node}, ${date}`
