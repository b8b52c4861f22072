import type { Corpus } from '../core/corpus/corpus.ts'
import { parseQuestionSet } from '../core/eval/question-set.ts'
import type { Texts } from './measured-files.ts'

/** An edition, and the files of questions that lie beside its articles. */
export interface Asked {
  readonly corpus: Corpus
  readonly texts: Texts
}

/** What is asked of each collection when editions are compared: the questions written down for it, and the names of its topics. */
export function questionsToAsk(...editions: readonly Asked[]): ReadonlyMap<string, readonly string[]> {
  const names = [...new Set(editions.flatMap(({ corpus }) => corpus.collections.map(({ name }) => name)))].sort()
  return new Map(names.map((name) => [name, [...new Set(editions.flatMap((edition) => questionsOf(name, edition)))]]))
}

function questionsOf(name: string, { corpus, texts }: Asked): readonly string[] {
  const topics = corpus.collections.find((collection) => collection.name === name)?.topics ?? []
  return [...written(texts.get(`${name}/questions.json`)), ...topics.map((topic) => topic.name)]
}

/** A file that is no set of questions is told by whoever measures with it. */
function written(text: string | undefined): readonly string[] {
  if (text === undefined) return []
  try {
    const { questions, none } = parseQuestionSet({ file: 'questions.json', text })
    return [...questions.map(({ q }) => q), ...none]
  } catch {
    return []
  }
}
