import { expect, test } from 'vitest'
import { phrases } from '../../../src/core/answer/phrases.ts'
import { type Spans, textOf } from '../../../src/core/answer/span.ts'

const boldOf = (spans: Spans) => spans.filter(({ bold }) => bold).map(({ text }) => text)

test.each([
  [phrases.unknownWords(['pasta']), 'Nothing here about pasta.'],
  [phrases.unknownWords(['pasta', 'rice']), 'Nothing here about pasta or rice.'],
  [phrases.unknownWords(['pasta', 'rice', 'bread']), 'Nothing here about pasta, rice or bread.'],
  [phrases.knownWords(['aid']), 'Some passages mention aid: ask about that alone.'],
  [phrases.knownWords(['aid', 'vote']), 'Some passages mention aid or vote: ask about one of them alone.'],
  [phrases.closest(['founded'], 'Hezbollah'), 'Nothing here about founded; closest on Hezbollah:'],
  [phrases.closest(['pasta'], undefined), 'Nothing here about pasta; these come closest:'],
  [phrases.apart(['aid', 'vote']), 'No passage speaks of all this together; these come closest, the first without aid or vote:'],
  [phrases.apart([]), 'No passage speaks of all this together; these come closest:'],
  [phrases.corrected('Rafha', 'rafah'), 'Rafha was read as rafah. '],
  [phrases.notFound('غزة'), 'Nothing found for \u2068غزة\u2069.'],
  [
    phrases.usage('rift', 'rift-help'),
    'Ask with a topic or a question, such as /rift rafah. Only you see the answer unless you make it public. How the rest works: /rift-help.',
  ],
])('words are put into a sentence: %#', (spans, text) => {
  expect(textOf(spans)).toBe(text)
})

test('words of the asker stand out, those of the sentence do not', () => {
  expect(boldOf(phrases.unknownWords(['pasta', 'rice', 'bread']))).toEqual(['pasta', 'rice', 'bread'])
})

test('at most eight words are listed, each at most 40 characters', () => {
  const listed = boldOf(phrases.unknownWords(Array.from({ length: 50 }, () => 'x'.repeat(100))))
  expect(listed).toEqual(Array.from({ length: 8 }, () => `${'x'.repeat(39)}…`))
})

test.each([
  [phrases.omitted, 'One more excerpt did not fit into this message.', '3 more excerpts did not fit into this message.'],
  [phrases.passagesOf, '1 passage', '3 passages'],
  [phrases.moreArticles, 'One more article is not listed.', '3 more articles are not listed.'],
])('one is not many: %#', (phrase, one, three) => {
  expect([phrase(1), phrase(3)]).toEqual([one, three])
})
