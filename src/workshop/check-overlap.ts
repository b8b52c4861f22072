import type { Corpus } from '../core/corpus/corpus.ts'
import type { Finding } from './finding.ts'
import { createRunFinder, SHORTEST_RUN } from './shared-runs.ts'

/** The text of a source, which is not in the corpus. */
export interface SourceText {
  readonly file: string
  readonly text: string
}

/** Summaries that repeat their source: what only may be summarised is to be said in our own words. */
export function checkOverlap({ collections }: Corpus, folder: string, source: SourceText): readonly Finding[] {
  const runsOf = createRunFinder(source.text)
  return collections
    .flatMap(({ passages }) => passages)
    .filter(({ article }) => article.kind === 'summary')
    .flatMap(({ anchor, text, article, line }) =>
      runsOf(text).map(
        ({ words, sourceLine }): Finding => ({
          severity: 'error',
          rule: 'rights',
          file: `${folder}/${article.id}.md`,
          line,
          message: `Cannot call "${anchor}" a summary: “${words}” stands in ${source.file}:${sourceLine}; ${SHORTEST_RUN} words in a row are a quotation`,
        }),
      ),
    )
}
