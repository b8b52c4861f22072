import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Level, levelOf } from '../core/eval/level.ts'
import { worstOf } from '../core/eval/worst.ts'
import { RequestError } from '../core/request-error.ts'
import { reasonOf } from '../store/reason-of.ts'
import { evaluateFile } from './evaluate-file.ts'
import { evaluationTable } from './evaluation-table.ts'
import { failingList } from './failing-list.ts'

/** The options of `rift eval`. */
export interface EvalOptions {
  readonly collection?: string
  readonly corpus: string
  readonly json?: boolean
  /** How many of the worst questions to show. */
  readonly worst?: number
  readonly record?: boolean
}

/** Asks a collection the questions of a file; gives the figures as they are to be printed. */
export async function evalQuestions(file: string, { worst = 0, json, record, ...asked }: EvalOptions): Promise<string> {
  const evaluation = await evaluateFile(file, asked)
  const failing = worstOf(evaluation, worst)
  if (record === true) await writeLevel(levelFileOf(file), levelOf(evaluation))
  if (json === true) return JSON.stringify(0 < worst ? { ...evaluation, worst: failing } : evaluation, null, 2)
  return [evaluationTable(evaluation), ...failing.map(failingList)].join('\n\n')
}

/** The file beside a question set that holds the level it has reached. */
export const levelFileOf = (file: string): string => path.join(path.dirname(file), 'level.json')

async function writeLevel(file: string, level: Level): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(level, null, 2)}\n`)
  } catch (error) {
    throw new RequestError(`Cannot record level in ${file}: ${reasonOf(error, 'file')}`)
  }
}
