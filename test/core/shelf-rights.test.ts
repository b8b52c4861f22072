import { describe, expect, test } from 'vitest'
import type { Excerpt } from '../../src/core/answer/excerpt.ts'
import { textOf } from '../../src/core/answer/span.ts'
import { parseCorpus } from '../../src/core/corpus/corpus.ts'
import { createLibrary, type Shelf } from '../../src/core/library.ts'
import { articleText } from '../given/article.ts'
import { filesOf } from '../given/corpus.ts'

const shelfWith = (files: Readonly<Record<string, string>>): Shelf => {
  const shelf = createLibrary(parseCorpus(filesOf(files))).shelves.get('rift')
  if (shelf === undefined) throw new RangeError('There is no collection')
  return shelf
}

const askIn = (shelf: Shelf, query: string, limit = 3) => shelf.ask(query, { limit, page: 1, characters: 800 }).excerpts

/** Each excerpt by its anchor, what it is to the one above, and what keeps its words back. */
const shown = (excerpts: readonly Excerpt[]) =>
  excerpts.map(({ passage, citation, keptBack }) =>
    [passage.anchor, citation.relation, keptBack].filter((it) => it !== undefined).join(' '),
  )

const DIVIDED = {
  'rift/one.md': articleText({}, '{#ten}\nThe minister said that ten trucks crossed the border.\n\n{#weather}\nIt rained on the harbour.'),
  'rift/two.md': articleText({}, '{#twenty}\nDrivers counted twenty lorries at the gate.'),
  'rift/topics.yaml': 'topics: []\ndisputes: [[ten, twenty]]\n',
}

describe('passages in dispute', () => {
  const shelf = shelfWith(DIVIDED)

  test('are shown together, whichever was asked for', () => {
    expect(shown(askIn(shelf, 'how many trucks crossed the border'))).toEqual(['ten', 'twenty disputes'])
    expect(shown(askIn(shelf, 'drivers at the gate', 1))).toEqual(['twenty', 'ten disputes'])
    expect(shown(askIn(shelf, '#ten'))).toEqual(['ten', 'twenty disputes'])
  })

  test('do not come with what nobody disputes', () => {
    expect(shown(askIn(shelf, 'rain on the harbour'))).toEqual(['weather'])
  })
})

describe('what a later article takes the place of', () => {
  const shelf = shelfWith({
    'rift/first.md': articleText({ supersededBy: 'last' }, '{#old}\nTen trucks crossed the border.'),
    'rift/last.md': articleText({}, '{#intro}\nA correction of numbers.\n\n{#new}\nTwelve trucks crossed the border after all.'),
  })

  test('comes with what that one says to the question', () => {
    expect(shown(askIn(shelf, 'ten trucks crossed the border', 1))).toEqual(['old', 'new supersedes'])
    expect(askIn(shelf, 'ten trucks crossed the border', 1).map(({ citation }) => citation.superseded)).toEqual([true, undefined])
  })

  test('comes with the beginning of that one when it was opened', () => {
    expect(shown(askIn(shelf, '#old'))).toEqual(['old', 'intro supersedes'])
  })

  test('the later one stands by itself', () => {
    expect(shown(askIn(shelf, '#new'))).toEqual(['new'])
  })
})

describe('rights', () => {
  const SENTENCE = 'The trucks crossed the border on a long and rainy Sunday morning in the spring.'
  const shelfUnder = (rights: string) =>
    shelfWith({ 'rift/paper.md': articleText({ rights }, ['one', 'two', 'three'].map((id) => `{#${id}}\n${SENTENCE}`).join('\n\n')) })

  test('to a link only show where the words stand, and none of them', () => {
    const [first] = askIn(shelfUnder('link'), 'trucks on the border')
    expect(first).toMatchObject({ kind: 'link', keptBack: 'rights', spans: [], citation: { kind: 'link', locator: '¶1' } })
  })

  test('to so many words in an answer are shared by its excerpts', () => {
    const excerpts = askIn(shelfUnder('{ quote: 50, answer: 25 }'), 'trucks on the border')
    expect(shown(excerpts)).toEqual(['one', 'two', 'three answer'])
    const words = excerpts.map(
      ({ spans }) =>
        textOf(spans)
          .replaceAll('…', '')
          .split(/\s+/)
          .filter((word) => word !== '').length,
    )
    expect(words).toEqual([15, 10, 0])
  })

  test('to any number of words hold nothing back', () => {
    expect(shown(askIn(shelfUnder('full'), 'trucks on the border'))).toEqual(['one', 'two', 'three'])
  })
})
