import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/core/answer/explain.ts'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { textOf } from '../../../src/core/answer/span.ts'
import type { Article, Passage } from '../../../src/core/corpus/article.ts'
import { createLibrary, type Explanation, type Shelf } from '../../../src/core/library.ts'
import { articleOf } from '../../given/article.ts'
import { shelfIn } from '../../given/languages.ts'
import { anyText, hostile, word } from '../../given/texts.ts'
import { english } from '../../given/voice.ts'

/** The most characters that a platform lets anybody type. */
const LONGEST = 4000
const CHARACTERS = 300

/** What a shelf says to a query, and whether all of it is as it should be. */
function answerTo(shelf: Shelf, query: string, page = 1): Explanation {
  const explanation = shelf.ask(query, { limit: 3, page, characters: CHARACTERS })
  expectWellFormed(explanation)
  const answer = explain(explanation, { command: 'rift', voice: english, audience: 'asker', page, neighbours: shelf.neighbours })
  const text = renderPlainText(answer)
  expect(text.trim()).not.toBe('')
  for (const excerpt of explanation.excerpts) expect(text).toContain(textOf(excerpt.spans))
  return explanation
}

function expectWellFormed({ outcome, excerpts, unknownTerms, knownTerms, apart, suggestions, query }: Explanation): void {
  expect(['answered', 'partial', 'nothing-found']).toContain(outcome)
  if (outcome === 'nothing-found') expect(excerpts).toEqual([])
  expect(excerpts.length).toBeLessThanOrEqual(3)
  expect(suggestions.length).toBeLessThanOrEqual(5)
  for (const words of [unknownTerms, knownTerms, apart]) expect(words.every((surface) => surface !== '')).toBe(true)
  for (const { spans, citation, passage, score } of excerpts) {
    const shown = textOf(spans).replace(/^… /, '').replace(/ …$/, '')
    expect(passage.text).toContain(shown)
    expect(shown.length).toBeLessThanOrEqual(query.startsWith('#') ? Number.POSITIVE_INFINITY : CHARACTERS)
    expect(citation).toMatchObject({ passage: passage.id, title: passage.article.title, locator: passage.locator })
    expect(Number.isFinite(score)).toBe(true)
  }
}

/** The milliseconds that something keeps the processor busy: what else the machine does is no fault of ours. */
function busy(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The same at its quickest: the first times, code is still being compiled. */
const quickest = (work: () => unknown): number => Math.min(busy(work), busy(work), busy(work))

const SLOW = 250
/** A passage of the length of a book is read and cut each time it is shown. */
const LONG_PASSAGE = 2500

const STOP_WORDS = ['the', 'of', 'what', 'is', 'and', 'who', 'في', 'من', 'של', 'de', 'la', 'der', '的', 'の', 'और', '?', '؟']
const WORDS = [
  'rafah',
  'غزة',
  'רפיח',
  '加沙',
  'ラファ',
  'Рафах',
  'hezbolah',
  'netanyaho',
  'ofensiva',
  'Waffenruhe',
  'การโจมตี',
  'aid',
  'xyzzy',
]
const NAMES_OF_JAVASCRIPT = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '#',
  '#__proto__',
  '#constructor',
  '# ',
  '##',
  '#en-1',
]
const REGEX = ['(', ')', '[', ']', '{', '}', '*', '+', '?', '\\', '^', '$', '|', '.*', '(a+)+$', '[^]', '\\p{L}', '(?<=', '\\u{', '/']

const many = (parts: readonly string[], maxLength: number) => fc.array(fc.constantFrom(...parts), { maxLength, size: 'max' })

const query = fc
  .oneof(
    anyText,
    fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
    fc.array(fc.oneof(hostile, word, fc.constantFrom(...WORDS, ...STOP_WORDS)), { maxLength: 40 }).map((parts) => parts.join(' ')),
    many(STOP_WORDS, 60).map((parts) => parts.join(' ')),
    many(['.', ',', '…', '—', '!', '¿', '،', '。', '"', "'", '“', '\u200f', '\u0301', ' ', '\n', '\0'], 60).map((parts) => parts.join('')),
    many([...REGEX, ...WORDS], 40).map((parts) => parts.join('')),
    many([...NAMES_OF_JAVASCRIPT, ...WORDS], 6).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom(...NAMES_OF_JAVASCRIPT, 'aid'), anyText).map(([first, rest]) => `${first}${rest}`),
    many([...WORDS, 'and what is', 'and', '? '], 30).map((parts) => parts.join(' ')),
  )
  .map((text) => text.slice(0, LONGEST))

describe('any query at all', () => {
  const shelf = shelfIn('en', 'ar', 'he', 'de', 'zh', 'th')

  test('gets a well-formed answer, ten thousand times', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(query, fc.constantFrom(1, 1, 1, 2, 999), (text, page) => {
        const answer = () => answerTo(shelf, text, page)
        if (SLOW <= busy(answer)) expect(quickest(answer)).toBeLessThan(SLOW)
        expect(shelf.suggest(text, 25).length).toBeLessThanOrEqual(25)
      }),
      { numRuns: 10_000, interruptAfterTimeLimit: 110_000, markInterruptAsFailure: true },
    )
  })

  test('gets the same answer the second time', () => {
    fc.assert(
      fc.property(query, (text) => {
        expect(answerTo(shelf, text)).toEqual(answerTo(shelf, text))
      }),
    )
  })
})

const letters = (index: number): string => Array.from(String(index), (digit) => 'bcdfghklmn'.charAt(Number(digit))).join('a')
const distinct = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index)).join(' ')

const LONG: readonly (readonly [string, string])[] = [
  ['one letter, over and over', 'a'.repeat(LONGEST)],
  ['another letter, over and over', 'y'.repeat(LONGEST)],
  ['one Arabic letter, over and over', 'و'.repeat(LONGEST)],
  ['one Hebrew letter, over and over', 'ה'.repeat(LONGEST)],
  ['one Chinese character, over and over', '加'.repeat(LONGEST)],
  ['one Thai letter, over and over', 'ก'.repeat(LONGEST)],
  ['accents on no letter', '\u0301'.repeat(LONGEST)],
  ['half characters', '\ud800'.repeat(LONGEST)],
  ['families', '👩‍👩‍👧‍👦'.repeat(360)],
  ['a blank, over and over', `aid${' '.repeat(LONGEST - 8)}rafah`],
  ['blanks before "and"', `aid${' and '.repeat(700)}`],
  ['blanks and a comma', `aid${' ,'.repeat(1900)} and is`],
  ['many words that nobody knows', distinct(650, letters)],
  ['many misspelt names', distinct(400, (index) => `hezb${letters(index)}`)],
  ['names of topics', 'Rafah Gaza Hezbollah '.repeat(190)],
  ['half a name, over and over', 'Party of '.repeat(440)],
  ['stop words inside a name', `Party ${'of the '.repeat(500)}God`],
  ['many questions', distinct(200, (index) => `${letters(index)} and what is`)],
  ['many questions with marks', distinct(300, (index) => `${letters(index)}?`)],
  ['numbers', distinct(800, String)],
  ['one long number', '1'.repeat(LONGEST)],
  ['digits and points', `${'1.'.repeat(1990)}a`],
  ['an abbreviation without end', 'a.'.repeat(2000)],
  ['apostrophes', "a'".repeat(2000)],
  ['opening brackets', '('.repeat(LONGEST)],
  ['a regular expression that explodes', `${'(a+)+'.repeat(700)}$`],
  ['an anchor that nobody has', `#${'x'.repeat(LONGEST - 1)}`],
  ['scripts in turn', distinct(280, (index) => `${letters(index)}加沙غزة${index}`)],
  ['endings', `${'isation'.repeat(570)}`],
]

describe('a query of four thousand characters is answered in time:', () => {
  const shelf = shelfIn('en', 'ar', 'he', 'de', 'zh', 'th')

  test.each(LONG)('%s', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(LONGEST)
    expect(quickest(() => answerTo(shelf, text))).toBeLessThan(SLOW)
    expect(quickest(() => shelf.suggest(text, 25))).toBeLessThan(SLOW)
  })
})

/** A shelf of one article with these paragraphs. */
function shelfWith(texts: readonly string[], over: Partial<Article> = {}): Shelf {
  const passages: Passage[] = []
  const article: Article = { ...articleOf({ url: 'https://paper.example/a' }), ...over, passages }
  for (const [index, text] of texts.entries())
    passages.push({
      id: `${article.id}#p${index}`,
      anchor: `p${index}`,
      heading: article.title,
      text,
      locator: `¶${index + 1}`,
      line: 1,
      article,
    })
  const collection = { name: 'rift', articles: [article], passages, topics: [] }
  const shelf = createLibrary({ edition: '0123456789ab', collections: [collection] }).shelves.get('rift')
  if (shelf === undefined) throw new RangeError('There is no shelf')
  return shelf
}

const anchorsOf = ({ excerpts }: Explanation) => excerpts.map(({ passage }) => passage.anchor)

describe('a collection of', () => {
  test('nothing has nothing to say', () => {
    expect(answerTo(shelfWith([]), 'aid for rafah').outcome).toBe('nothing-found')
  })

  test('punctuation has nothing to say, and can be opened', () => {
    const shelf = shelfWith(['… — !', '“”'])
    expect(answerTo(shelf, 'aid … !').outcome).toBe('nothing-found')
    expect(anchorsOf(answerTo(shelf, '#p0'))).toEqual(['p0'])
  })

  test('stop words has nothing to say to stop words', () => {
    const shelf = shelfWith(['The of and is it that.', 'What is it?'])
    expect(answerTo(shelf, 'what is it').outcome).toBe('nothing-found')
    expect(answerTo(shelf, 'aid').outcome).toBe('nothing-found')
  })

  test('one passage answers what it speaks of', () => {
    const shelf = shelfWith(['Aid for Rafah was stopped at the crossing.'])
    expect(answerTo(shelf, 'aid for rafah').outcome).toBe('answered')
    expect(answerTo(shelf, 'recipes for pasta').outcome).toBe('nothing-found')
  })

  test('identical passages comes in its order, page after page', () => {
    const shelf = shelfWith(Array.from({ length: 300 }, () => 'Aid for Rafah was stopped at the crossing.'))
    expect(anchorsOf(answerTo(shelf, 'aid for rafah'))).toEqual(['p0', 'p1', 'p2'])
    expect(anchorsOf(answerTo(shelf, 'aid for rafah', 2))).toEqual(['p3', 'p4', 'p5'])
    expect(anchorsOf(answerTo(shelf, 'aid for rafah', 999))).toEqual([])
  })
})

const SENTENCE = 'It rained on that day and everybody stayed at home. '
const HUGE: readonly (readonly [string, string])[] = [
  ['sentences', `${SENTENCE.repeat(2500)}Aid for Rafah was stopped. ${SENTENCE.repeat(2500)}`],
  ['one sentence', `${'rain and wind '.repeat(8000)}aid for rafah ${'rain and wind '.repeat(8000)}`],
  ['a quotation that never ends', `“${SENTENCE.repeat(2500)}Aid for Rafah was stopped. ${SENTENCE.repeat(2500)}`],
  ['sentences of a letter', `${'b. '.repeat(60_000)}Aid for Rafah. ${'b. '.repeat(60_000)}`],
  ['abbreviations', `${'U.S. '.repeat(25_000)}aid for rafah ${'U.S. '.repeat(25_000)}`],
  ['quotation marks', `${'"a." '.repeat(25_000)}aid for rafah ${'"a." '.repeat(25_000)}`],
  ['words and one long word', `${'x'.repeat(380_000)} aid for rafah`],
  ['Chinese', `${'加沙地带的战争仍在继续'.repeat(9000)} aid for rafah ${'加沙地带的战争仍在继续'.repeat(9000)}`],
  ['lines', `${'rain\n'.repeat(25_000)}aid for rafah\n${'rain\n'.repeat(25_000)}`],
  ['matches', 'Aid for Rafah. '.repeat(20_000)],
]

describe('a passage of hundreds of thousands of characters is indexed and shown in time, where it speaks of what was asked:', () => {
  test.each(HUGE)('%s', (_, text) => {
    expect(busy(() => shelfWith([text, 'Something else entirely.']))).toBeLessThan(4 * LONG_PASSAGE)
    const shelf = shelfWith([text, 'Something else entirely.'])
    const [excerpt] = answerTo(shelf, 'aid for rafah').excerpts
    expect(textOf(excerpt?.spans ?? []).toLowerCase()).toContain('aid for rafah')
    expect(quickest(() => answerTo(shelf, 'aid for rafah and rain, who stayed at home'))).toBeLessThan(LONG_PASSAGE)
  })

  test('with the right to quote few words', () => {
    const shelf = shelfWith([HUGE[0]?.[1] ?? ''], { rights: { kind: 'quote', words: 20 } })
    expect(textOf(answerTo(shelf, 'aid for rafah').excerpts[0]?.spans ?? [])).toContain('Aid for Rafah was stopped.')
  })

  test('opened whole', () => {
    const shelf = shelfWith(HUGE.map(([, text]) => text))
    for (const [index] of HUGE.entries())
      expect(quickest(() => shelf.ask(`#p${index}`, { limit: 3, page: 1, characters: 800 }))).toBeLessThan(SLOW)
  })
})
