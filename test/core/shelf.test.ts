import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/core/answer/span.ts'
import type { Passage } from '../../src/core/corpus/article.ts'
import { articleKey } from '../../src/core/corpus/article-key.ts'
import { parseCorpus } from '../../src/core/corpus/corpus.ts'
import { createLibrary, type Request } from '../../src/core/library.ts'
import { articleText } from '../given/article.ts'
import { shelfIn } from '../given/languages.ts'
import { shelfOf } from '../given/library.ts'
import { IN_OTHER_WORDS, otherWordsShelf } from '../given/other-words.ts'

const shelf = shelfOf('rift')
const REQUEST = { limit: 3, page: 1, characters: 800 }
const ask = (query: string, over: Partial<typeof REQUEST> & { source?: string } = {}) => shelf.ask(query, { ...REQUEST, ...over })
const anchors = (query: string, over: Parameters<typeof ask>[1] = {}) => ask(query, over).excerpts.map(({ passage }) => passage.anchor)

describe('a question', () => {
  test('is answered with excerpts, best first, from this collection and edition', () => {
    const explanation = ask('offensive in Rafah')
    expect(explanation).toMatchObject({
      query: 'offensive in Rafah',
      collection: 'rift',
      edition: '0123456789ab',
      outcome: 'answered',
      suggestions: [],
    })
    expect(explanation.excerpts[0]?.passage.anchor).toBe('rafah')
  })

  test('is partly answered: what is unknown and what is known is told, with topics', () => {
    const { outcome, unknownTerms, knownTerms, suggestions } = ask('who founded Gaza')
    expect([outcome, unknownTerms, knownTerms]).toEqual(['partial', ['founded'], ['Gaza']])
    expect(suggestions.map(({ id }) => id)).toEqual(['gaza', 'rafah', 'weapons'])
  })

  test('that finds nothing tells so, with topics and no excerpts', () => {
    expect(ask('pasta recipes')).toMatchObject({
      outcome: 'nothing-found',
      excerpts: [],
      unknownTerms: ['pasta', 'recipes'],
      knownTerms: [],
    })
    expect(ask('pasta recipes').suggestions.length).toBeGreaterThan(0)
  })

  test('has as many excerpts to a page as are wanted, and further ones on the next', () => {
    expect(anchors('aid', { limit: 1 })).toHaveLength(1)
    expect(ask('aid', { limit: 1 }).more).toBe(true)
    expect([...anchors('aid', { limit: 1 }), ...anchors('aid', { limit: 1, page: 2 })].sort()).toEqual(['aid', 'rafah'])
    expect(ask('aid', { limit: 1, page: 2 }).more).toBe(false)
  })

  test('has excerpts no longer than is wanted', () => {
    const [excerpt] = ask('tanks', { characters: 60 }).excerpts
    expect(textOf(excerpt?.spans ?? [])).toBe('… Aid was stopped at the crossing, and the tanks went on.')
  })

  test('can be put to one article', () => {
    expect(anchors('aid', { source: articleKey('rift/paper') })).not.toEqual([])
    expect(anchors('aid', { source: articleKey('rift/other') })).toEqual([])
  })

  test('words such as "keep" are never told to be missing', () => {
    const { unknownTerms, apart } = ask('why keep the aid')
    expect([...unknownTerms, ...apart]).toEqual([])
  })
})

test('a word that only frames the question is not marked, unless there is no other', () => {
  const text = articleText({}, '{#vote}\nThe council held a vote, the article says.')
  const library = createLibrary(parseCorpus({ folder: 'corpus', edition: '0123456789ab', files: [{ path: 'rift/paper.md', text }] }))
  const marks = (query: string) =>
    library.shelves
      .get('rift')
      ?.ask(query, REQUEST)
      .excerpts.flatMap(({ spans }) => spans.flatMap((span) => (span.match ? [span.text] : [])))
  expect(marks('what does it say about the vote')).toEqual(['vote'])
  expect(marks('article')).toEqual(['article'])
})

describe('what may come close when nothing is found', () => {
  const other = otherWordsShelf()
  const near = (query: string, over: Partial<Request> = {}) => {
    const { outcome, excerpts, nearby } = other.ask(query, { ...REQUEST, ...over })
    expect([outcome, excerpts]).toEqual(['nothing-found', []])
    return nearby.map(({ anchor }) => anchor)
  }

  test('is the first passages that were ranked, best first, and no excerpt', () => {
    expect(near(IN_OTHER_WORDS.embassy)).toEqual(['embassy', 'refugees'])
    expect(near(IN_OTHER_WORDS.all)).toEqual(other.rank(IN_OTHER_WORDS.all, 3).map(({ anchor }) => anchor))
    expect(near(IN_OTHER_WORDS.all)).toHaveLength(3)
  })

  test('is always the same', () => {
    expect(otherWordsShelf().ask(IN_OTHER_WORDS.all, REQUEST)).toEqual(other.ask(IN_OTHER_WORDS.all, REQUEST))
  })

  test('is nothing where no passage is on the matter', () => {
    expect([near(IN_OTHER_WORDS.cooking), near(IN_OTHER_WORDS.faint)]).toEqual([[], []])
    expect(other.rank(IN_OTHER_WORDS.faint, 1)).toHaveLength(1)
  })

  test('is nothing where something was found', () => {
    expect(other.ask('crowds at the embassy', REQUEST)).toMatchObject({ outcome: 'answered', nearby: [] })
    expect(other.ask('#embassy', REQUEST)).toMatchObject({ outcome: 'answered', nearby: [] })
  })

  test('is never what may not be shown, nor offered for that', () => {
    expect(near(IN_OTHER_WORDS.all, { admits: ({ anchor }) => anchor !== 'quarrel' })).toEqual(['embassy', 'cabinet'])
    expect(near(IN_OTHER_WORDS.embassy, { admits: ({ anchor }) => anchor !== 'embassy' })).toEqual([])
  })

  test('is never what is not shown without something that may not be', () => {
    const disputed = otherWordsShelf('disputes: [[embassy, cabinet]]')
    const admits = ({ anchor }: Passage) => anchor !== 'cabinet'
    expect(disputed.ask(IN_OTHER_WORDS.embassy, REQUEST).nearby.map(({ anchor }) => anchor)).toContain('embassy')
    expect(disputed.ask(IN_OTHER_WORDS.embassy, { ...REQUEST, admits }).nearby).toEqual([])
  })

  test('is in the one article that was asked', () => {
    expect(near(IN_OTHER_WORDS.all, { source: articleKey('rift/paper') })).toEqual(['embassy', 'cabinet'])
  })
})

describe('words that match are marked, whatever form they stand in:', () => {
  const marks = (language: string, query: string) =>
    shelfIn(language)
      .ask(query, REQUEST)
      .excerpts.flatMap(({ spans }) => spans.flatMap(({ text, match }) => (match ? [text] : [])))

  test.each([
    ['another form', 'en', 'votes', 'vote'],
    ['an Arabic name of an English one', 'en', 'رفح', 'Rafah'],
    ['a name for a longer one', 'en', 'Bibi', 'Netanyahu'],
    ['an abbreviation', 'en', 'United States', 'U.S.'],
    ['a misspelt word', 'en', 'Hezbolah', 'Hezbollah'],
    ['a word spelt alike in an inflected language', 'de', 'Waffenruhen', 'Waffenruhe'],
    ['part of a compound', 'de', 'Waffenruhevereinbarung Rafah', 'Waffenruhe'],
    ['a plural', 'es', 'humanitarias', 'humanitaria'],
  ])('%s', (_, language, query, mark) => {
    expect(marks(language, query)).toContain(mark)
  })
})

describe('a passage', () => {
  test('is opened whole by its anchor, with nothing marked', () => {
    const { outcome, excerpts } = ask('#rafah', { characters: 20 })
    expect(outcome).toBe('answered')
    expect(excerpts.map(({ spans, score }) => [spans.length, textOf(spans), score])).toEqual([
      [1, 'The offensive in Rafah began in May. Aid was stopped at the crossing, and the tanks went on.', 0],
    ])
  })

  test.each(['#gone', '#', '#__proto__', '#constructor', '# rafah aid'])('that is not there is not opened: "%s"', (query) => {
    expect(ask(query)).toMatchObject({ outcome: 'nothing-found', excerpts: [], suggestions: [] })
  })

  test('has neighbours in its article', () => {
    const [first, second] = shelf.articles[0]?.passages ?? []
    if (first === undefined || second === undefined) throw new RangeError('There are no passages')
    expect(shelf.neighbours(first)).toEqual({ before: undefined, after: second })
    expect(shelf.neighbours(second).before).toBe(first)
  })
})

describe('the rank of passages', () => {
  test('is that of the answer', () => {
    expect(shelf.rank('aid', 9).map(({ anchor }) => anchor)).toEqual(anchors('aid'))
  })

  test('is told also when nothing is answered, and no further than is wanted', () => {
    expect(ask('aid pasta recipes sauce').outcome).toBe('nothing-found')
    expect(shelf.rank('aid pasta recipes sauce', 1)).toHaveLength(1)
  })
})

describe('what is no longer there', () => {
  const body = '{#new}\nThe offensive in Rafah began in May.\n\n{#old moved-to: new}\n{#gone withdrawn: The publisher took it back}'
  const files = [
    { path: 'rift/a.md', text: articleText({}, body) },
    { path: 'rift/topics.yaml', text: 'topics: [{ id: rafah, name: Rafah, kind: place }]' },
  ]
  const moving = createLibrary(parseCorpus({ folder: 'corpus', edition: 'e', files })).shelves.get('rift')

  test('opens the passage that it was moved to', () => {
    expect(moving?.ask('#old', REQUEST).excerpts.map(({ passage }) => passage.anchor)).toEqual(['new'])
    expect(moving?.topicsOf('#old')).toEqual(new Set(['rafah']))
  })

  test('says why it was withdrawn', () => {
    expect(moving?.ask('#gone', REQUEST)).toMatchObject({ outcome: 'nothing-found', withdrawn: 'The publisher took it back' })
    expect(moving?.topicsOf('#gone')).toEqual(new Set())
  })
})
