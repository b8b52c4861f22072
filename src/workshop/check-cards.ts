import type { Answer } from '../core/answer/answer.ts'
import type { Passage } from '../core/corpus/article.ts'
import type { Shelf } from '../core/library.ts'
import type { Finding } from './finding.ts'

/** How a passage looks somewhere, and what limits it breaks there. */
export interface CardCheck {
  /** Such as `Discord`, or `Slack in Arabic`. */
  readonly where: string
  /** The answer that opens a passage there. */
  readonly open: (shelf: Shelf, passage: Passage) => Answer
  readonly breaches: (answer: Answer) => readonly string[]
}

/** Passages that a platform would refuse to show when somebody opens them. */
export const checkCards = (shelf: Shelf, checks: readonly CardCheck[], folder: string): readonly Finding[] =>
  shelf.articles
    .flatMap(({ passages }) => passages)
    .flatMap((passage) =>
      checks.flatMap(({ where, open, breaches }) =>
        breaches(open(shelf, passage)).map(
          (breach): Finding => ({
            severity: 'error',
            rule: 'card',
            file: `${folder}/${passage.article.id}.md`,
            line: passage.line,
            message: `Cannot show "${passage.anchor}" on ${where}: ${breach}`,
          }),
        ),
      ),
    )
