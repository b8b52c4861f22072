import { CorpusError } from '../core/corpus/corpus-error.ts'
import { evaluate } from '../core/eval/evaluate.ts'
import { judge } from '../core/eval/judge.ts'
import { type Level, levelSchema, shortfallsOf } from '../core/eval/level.ts'
import { parseQuestionSet } from '../core/eval/question-set.ts'
import type { Library, Shelf } from '../core/library.ts'
import type { Texts } from './measured-files.ts'

/** A library, and what its collections were to reach before and are to reach now. */
export interface Measured {
  readonly library: Library
  /** How errors name the corpus folder. */
  readonly folder: string
  readonly before: Texts
  readonly now: Texts
}

/** What falls below the level recorded for it, and levels that were recorded lower or taken away, in words. */
export const levelFalls = ({ library, folder, before, now }: Measured): readonly string[] =>
  [...library.shelves.values()].flatMap((shelf) => {
    const file = `${shelf.name}/level.json`
    const [was, is] = [levelIn(before.get(file)), levelIn(now.get(file))]
    const lowered = was === undefined ? [] : loweredIn(was, is)
    return [...lowered, ...(is === undefined ? [] : measured(shelf, is, { folder, text: now.get(`${shelf.name}/questions.json`) }))].map(
      (fall) => `${shelf.name}: ${fall}`,
    )
  })

function levelIn(text: string | undefined): Level | undefined {
  try {
    return levelSchema.safeParse(JSON.parse(text ?? '')).data
  } catch {
    return undefined
  }
}

function loweredIn(was: Level, is: Level | undefined): readonly string[] {
  if (is === undefined) return ['the recorded level is gone']
  const falls = (name: keyof Level): boolean => (SHARES.has(name) ? was[name] < is[name] : is[name] < was[name])
  return (Object.keys(was) as (keyof Level)[]).filter(falls).map((name) => `${name} is recorded as ${is[name]}, it was ${was[name]}`)
}

/** What is better the less of it there is. */
const SHARES: ReadonlySet<string> = new Set(['nothingFound', 'partial', 'answeredUnanswerable'])

interface Questions {
  readonly folder: string
  readonly text: string | undefined
}

function measured(shelf: Shelf, level: Level, { folder, text }: Questions): readonly string[] {
  if (text === undefined) return ['there is a recorded level and no questions.json to measure it by']
  const source = { file: `${folder}/${shelf.name}/questions.json`, text }
  try {
    const set = parseQuestionSet(source)
    return shortfallsOf(evaluate(shelf, judge(set, source, shelf), set.none), level)
  } catch (error) {
    if (error instanceof CorpusError) return error.message.split('\n')
    throw error
  }
}
