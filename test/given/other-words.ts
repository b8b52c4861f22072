import { createLibrary, type Library, type Shelf } from '../../src/core/library.ts'
import { articleText } from './article.ts'
import { corpusOf } from './corpus.ts'

const BODY = [
  '## At the embassy',
  '{#embassy ¶3}\nFurious crowds hurled stones at the embassy and set vehicles ablaze before soldiers arrived.',
  '{#cabinet ¶4}\nMinisters resigned from the cabinet after the budget was rejected by parliament.',
  '## The border',
  '{#refugees ¶7}\nRefugees fled across the frontier on foot, carrying children and blankets.',
].join('\n\n')

const SUMMARY = '{#quarrel ¶2}\nThe feud of both leaders poisoned every conversation between their advisers.'

const TOPICS = ['Embassy', 'Parliament', 'Soldiers', 'Refugees', 'Ministers']
  .map((name) => `  - { id: ${name.toLowerCase()}, name: ${name}, kind: idea }`)
  .join('\n')

/** What {@link otherWords} has passages on, in none of their words. */
export const IN_OTHER_WORDS = {
  embassy: 'did angry protesters throw rocks and burn cars',
  quarrel: 'dispute among politicians',
  all: 'angry mob threw rocks at lawmakers quitting the government',
  /** A passage is ranked for it, and not akin enough. */
  faint: 'did people escape abroad',
  cooking: 'which pasta sauce with garlic tastes well',
} as const

/** A library in English that is asked in other words than its own, its `topics.yaml` with something besides. */
export const otherWords = (besides = ''): Library =>
  createLibrary(
    corpusOf({
      'rift/paper.md': articleText({ title: 'Unrest', language: 'en' }, BODY),
      'rift/other.md': articleText({ title: 'Two leaders', language: 'en' }, SUMMARY),
      'rift/topics.yaml': `topics:\n${TOPICS}\n${besides}\n`,
    }),
  )

/** Its shelf. */
export function otherWordsShelf(besides?: string): Shelf {
  const shelf = otherWords(besides).shelves.get('rift')
  if (shelf === undefined) throw new RangeError('There is no shelf')
  return shelf
}
