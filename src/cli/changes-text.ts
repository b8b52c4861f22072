import { oneLine } from '../core/corpus/legible.ts'
import type { Change, Told, ToldExcerpt } from '../workshop/answer-changes.ts'
import type { Difference } from './corpus-diff.ts'

/** Changed answers as lines for a terminal: each question with what was said and what is said. */
export const changesText = ({ base, edition, asked, changes, falls }: Difference): string =>
  [
    ...changes.map(changeText),
    ...(falls.length === 0 ? [] : [['Below the recorded level:', ...falls.map((fall) => `  ${fall}`)].join('\n')]),
    `${changes.length.toLocaleString('en')} of ${asked.toLocaleString('en')} answers change between ${base.revision} (${base.commit}) and edition ${edition}`,
  ].join('\n\n')

const changeText = ({ collection, question, before, after }: Change): string =>
  [`${collection}: ${oneLine(question)}`, ...linesOf('before', before, after), ...linesOf('after', after, before)].join('\n')

const linesOf = (when: string, told: Told, other: Told): readonly string[] => [
  `  ${when}: ${WORDS[told.outcome]}`,
  ...told.excerpts.flatMap((excerpt) => excerptLines(excerpt, other)),
]

/** How an outcome is called. */
export const WORDS: Readonly<Record<Told['outcome'], string>> = {
  answered: 'answered',
  partial: 'answered in part',
  'nothing-found': 'nothing found',
  'no-collection': 'no such collection',
}

/** Whether an edition shows the same words from the same source, wherever. */
export const isSaidIn = ({ excerpts }: Told, { anchor, source, text }: ToldExcerpt): boolean =>
  excerpts.some((it) => it.anchor === anchor && it.source === source && it.text === text)

/** The words only of what is not the same in both. */
const excerptLines = (excerpt: ToldExcerpt, other: Told): readonly string[] => [
  `    #${excerpt.anchor} ${excerpt.source}`,
  ...(isSaidIn(other, excerpt) ? [] : [`      ${oneLine(excerpt.text)}`]),
]
