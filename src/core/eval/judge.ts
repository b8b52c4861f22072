import type { Article, Passage } from '../corpus/article.ts'
import { CorpusError, firstProblems } from '../corpus/corpus-error.ts'
import { oneLine } from '../corpus/legible.ts'
import { lineFinder } from '../corpus/yaml-record.ts'
import type { Question, QuestionFile, QuestionSet } from './question-set.ts'

/** A question and what its keys mean. */
export interface JudgedQuestion extends Question {
  readonly wanted: readonly Wanted[]
}

/** What a question wants: a passage, or several that count as one, such as two summaries of one paragraph. */
export interface Wanted {
  /** As the question names it. */
  readonly key: string
  readonly grade: number
  readonly passages: readonly Passage[]
}

/** The collection that keys are looked up in. */
export interface Place {
  readonly name: string
  readonly articles: readonly Article[]
}

/** Finds what every key means. Throws a CorpusError that names each key which means nothing, or paragraphs of several articles. */
export function judge({ questions }: QuestionSet, source: QuestionFile, place: Place): readonly JudgedQuestion[] {
  const find = createFinder(place.articles)
  const judged = questions.map((question): JudgedQuestion => {
    const wanted = Object.entries(question.rel).map(([key, grade]): Wanted => ({ key, grade, passages: find(key) }))
    return { ...question, wanted }
  })
  const faults = judged.flatMap(({ wanted }, index) =>
    wanted.flatMap((it) => {
      const message = faultOf(it, place)
      return message === undefined ? [] : [{ path: ['questions', index, 'rel', it.key], message }]
    }),
  )
  if (faults.length === 0) return judged
  const lineOf = lineFinder({ ...source, firstLine: 1 })
  const problems = faults.map(({ path, message }) => ({ file: source.file, line: lineOf(path), message }))
  throw new CorpusError(firstProblems(problems))
}

/** By full id, by the id they were imported under, by anchor, by locator: the first that fits any passage decides. */
function createFinder(articles: readonly Article[]): (key: string) => readonly Passage[] {
  const passages = articles.flatMap((article) => article.passages)
  const indexes = [idOf, originalOf, anchorOf, locatorOf].map((nameOf) => groupBy(passages, nameOf))
  return (key) => indexes.map((index) => index.get(oneLine(key))).find((found) => found !== undefined) ?? []
}

const idOf = ({ id }: Passage) => id
const originalOf = ({ originalId }: Passage) => originalId
const anchorOf = ({ anchor }: Passage) => anchor
const locatorOf = ({ locator }: Passage) => locator

function groupBy(passages: readonly Passage[], nameOf: (passage: Passage) => string | undefined): ReadonlyMap<string, readonly Passage[]> {
  const groups = new Map<string, Passage[]>()
  for (const passage of passages) {
    const name = nameOf(passage)
    const group = name === undefined ? undefined : groups.get(name)
    if (group !== undefined) group.push(passage)
    else if (name !== undefined) groups.set(name, [passage])
  }
  return groups
}

function faultOf({ key, passages }: Wanted, { name }: Place): string | undefined {
  if (passages.length === 0)
    return `Cannot find "${key}" in collection ${name}: write a passage id or a paragraph such as ¶9, or name another with --collection`
  const articles = new Set(passages.filter((passage) => locatorOf(passage) === key).map(({ article }) => article))
  return articles.size < 2 ? undefined : `Cannot tell which "${key}" is meant: ${articles.size} articles have one; write a passage id`
}
