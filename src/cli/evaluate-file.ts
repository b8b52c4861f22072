import path from 'node:path'
import { CorpusError } from '../core/corpus/corpus-error.ts'
import { type Evaluation, evaluate } from '../core/eval/evaluate.ts'
import { judge } from '../core/eval/judge.ts'
import { parseQuestionSet } from '../core/eval/question-set.ts'
import { pickShelf } from '../core/pick-shelf.ts'
import { readText } from '../store/read-text.ts'
import { loadForTerminal } from './load-for-terminal.ts'

/** Where a question set is asked. */
export interface Asked {
  readonly corpus: string
  readonly collection?: string | undefined
}

/** Evaluates a file of questions against the collection that is named, or in whose folder it lies, or the usual one. */
export async function evaluateFile(file: string, { corpus, collection }: Asked): Promise<Evaluation> {
  const read = await readText(file, file)
  if ('problem' in read) throw new CorpusError([read.problem])
  const source = { file, text: read.text }
  const { questions, none } = parseQuestionSet(source)
  const library = await loadForTerminal(corpus)
  const own = path.relative(corpus, path.dirname(file))
  const shelf = pickShelf(library, collection ?? (library.shelves.has(own) ? own : undefined))
  return evaluate(shelf, judge({ questions, none }, source, shelf), none)
}
