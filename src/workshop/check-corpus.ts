import { type Corpus, type CorpusFiles, inspectCorpus } from '../core/corpus/corpus.ts'
import type { CorpusProblem } from '../core/corpus/corpus-error.ts'
import type { Library } from '../core/library.ts'
import { type CardCheck, checkCards } from './check-cards.ts'
import { checkDates } from './check-dates.ts'
import { checkOverlap, type SourceText } from './check-overlap.ts'
import { checkPassages } from './check-passages.ts'
import { checkSurvival } from './check-survival.ts'
import { checkTopics } from './check-topics.ts'
import { type Finding, inOrder } from './finding.ts'
import type { Revision } from './read-revision.ts'
import { corpusOf } from './revision-corpus.ts'
import { unreadIds } from './unread-ids.ts'

/** What is to be checked, and against what. */
export interface Check {
  readonly files: CorpusFiles
  /** The edition that ids have to survive from, or why it cannot be had. */
  readonly base: Revision | { readonly reason: string }
  /** The last day that a source can have been published on, `2024-04-05`. */
  readonly latest: string
  readonly cards: readonly CardCheck[]
  /** Makes a library of what could be read, beside the problems of what could not. */
  readonly open: (corpus: Corpus, problems: readonly CorpusProblem[]) => Promise<Library> | Library
  /** The text of a source that summaries must not repeat. */
  readonly source?: SourceText
}

/** All that was found, and what could not be looked at. */
export interface Report {
  readonly findings: readonly Finding[]
  readonly notChecked: readonly string[]
  /** What ids were compared with. */
  readonly base: { readonly revision: string; readonly commit: string } | null
  readonly articles: number
  readonly passages: number
}

/** Checks a corpus for everything that is or may be wrong with it, all at once. */
export async function checkCorpus({ files, base, latest, cards, open, source }: Check): Promise<Report> {
  const { folder } = files
  const { corpus, problems } = inspectCorpus(files)
  const articles = corpus.collections.flatMap((collection) => collection.articles)
  const texts = new Map(files.files.flatMap((it) => ('text' in it ? [[it.path, it.text] as const] : [])))
  const library = await open(corpus, problems)
  const shelves = [...library.shelves.values()]
  const findings: readonly Finding[] = [
    ...problems.map((problem): Finding => ({ severity: 'error', rule: 'schema', ...problem })),
    ...('reason' in base ? [] : survival(corpus, base, files)),
    ...checkPassages(corpus, folder),
    ...articles.flatMap((article) =>
      checkDates({ article, file: `${folder}/${article.id}.md`, text: texts.get(`${article.id}.md`) ?? '' }, latest),
    ),
    ...shelves.flatMap((shelf) => [...checkTopics(shelf, files), ...checkCards(shelf, cards, folder)]),
    ...(source === undefined ? [] : checkOverlap(corpus, folder, source)),
  ]
  return {
    findings: inOrder(findings),
    notChecked: 'reason' in base ? [`whether ids survive: ${base.reason}`] : [],
    base: 'reason' in base ? null : { revision: base.name, commit: base.commit },
    articles: articles.length,
    passages: articles.reduce((sum, { passages }) => sum + passages.length, 0),
  }
}

function survival(now: Corpus, base: Revision, files: CorpusFiles): readonly Finding[] {
  const before = corpusOf(base)
  return checkSurvival({ before, now, unread: unreadIds({ before, now, files: files.files }), revision: base.name, folder: files.folder })
}
