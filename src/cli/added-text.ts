import type { Added } from '../ingest/add-article.ts'
import type { NewPassage } from '../ingest/body/passages-of.ts'
import type { Details } from '../ingest/front-matter-text.ts'

/** What came of adding an article. */
export interface AddedReport {
  readonly added: Added
  readonly rights: string
  readonly details: Details
  readonly passages: readonly NewPassage[]
  /** What belonged to the page. */
  readonly left: readonly string[]
  readonly notes: readonly string[]
  readonly ask: { readonly collection: string; readonly corpus: string }
}

/** What is printed of it: so that what was taken and what was left out can be seen without opening the file. */
export const addedText = ({ added, rights, details, passages, left, notes, ask }: AddedReport): string =>
  [
    `${added.kind === 'draft' ? 'Wrote the draft' : 'Added'} ${added.file}`,
    ...Object.entries({ ...details, rights }).flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : [])),
    `  ${counted(passages.length, 'passage')} of ${counted(passages.at(-1)?.last ?? 0, 'paragraph')}, ${counted(wordsIn(passages), 'word')}`,
    ...(left.length === 0
      ? []
      : [`Left out as no part of the article: ${counted(left.length, 'line')}`, ...left.slice(0, SHOWN).map(shown)]),
    ...(SHOWN < left.length ? [`  … and ${left.length - SHOWN} more`] : []),
    ...notes,
    added.kind === 'draft'
      ? `Write below each id what its paragraph says, in your own words, then rename the file to end in .md`
      : `Ask with: npx rift ask --collection ${ask.collection} --corpus ${ask.corpus} …`,
  ].join('\n')

const SHOWN = 8
const LONGEST = 70

const shown = (text: string): string => `  ${text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`}`

const wordsIn = (passages: readonly NewPassage[]): number =>
  passages.reduce((sum, { text }) => sum + Array.from(WORDS.segment(text)).filter(({ isWordLike }) => isWordLike).length, 0)

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

const counted = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`
