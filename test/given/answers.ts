import fc from 'fast-check'
import type { Action, Answer, Block, Quote } from '../../src/core/answer/answer.ts'
import type { Citation } from '../../src/core/answer/citation.ts'
import type { Span, Spans } from '../../src/core/answer/span.ts'
import { oneLine } from '../../src/core/corpus/legible.ts'
import { LANGUAGES } from '../../src/core/voice/languages.ts'
import { dense, hostileLine, prose } from './texts.ts'

const mark = fc.constantFrom<Omit<Span, 'text'>>({}, {}, { match: true }, { bold: true }, { italic: true })

/** Spans of one text, cut and marked at random. */
export const spansOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Spans> =>
  fc.tuple(text, fc.array(fc.tuple(fc.nat(200), mark), { maxLength: 8 })).map(([whole, cuts]) => {
    const characters = Array.from(whole)
    const spans = cuts.map(([length, marks]): Span => ({ text: characters.splice(0, length).join(''), ...marks }))
    return [...spans, { text: characters.join('') }].filter((span) => span.text !== '')
  })

const line = (min: number, max: number, limit: number): fc.Arbitrary<string> =>
  hostileLine(min, max).map((text) => oneLine(text.slice(0, limit)))

/** Addresses as long as an article's may be, full of what ends links. */
const url = fc
  .array(fc.constantFrom('(', ')', '[', ']', '*', '_', '~', '|', '&', "'", '%28', 'a', 'path/', '?q=', 'غ', '\\'), {
    maxLength: 460,
    size: 'max',
  })
  .map((parts) => new URL(`https://paper.example/${parts.join('')}`).href.slice(0, 500).replace(/%.?$/, ''))

const citation: fc.Arbitrary<Citation> = fc.record({
  title: line(1, 60, 300),
  publisher: line(1, 12, 100),
  author: fc.option(line(1, 30, 200)),
  published: fc.constantFrom('2024-04-05', '1999-12-31'),
  url: fc.option(url),
  locator: fc.constant('¶1'),
  kind: fc.constantFrom('quote', 'summary'),
  passage: fc.constant('rift/paper#one'),
})

const brief = citation.map(
  (cited): Citation => ({ ...cited, title: 'A rift', publisher: 'The Paper', author: null, url: 'https://paper.example/a' }),
)

const around = (index: number): Action[] =>
  [index, index + 2].map((number) => ({
    kind: 'invoke',
    label: number === index ? '◀ Before' : 'After ▶',
    invocation: { command: 'rift', arguments: { query: `#${'a'.repeat(40)}-${number}` } },
  }))

/** A quote whose words begin with {@link tagOf} its index, and whose paragraph is the index. */
const quoteAt = (index: number, { words, from }: Kind): fc.Arbitrary<Quote> =>
  fc.tuple(fc.option(line(1, 20, 100)), spansOf(words), from).map(([heading, spans, cited]) => ({
    kind: 'quote',
    heading,
    spans: [{ text: `${tagOf(index)} ` }, ...spans],
    citation: { ...cited, locator: `¶${index}` },
    actions: [...around(index), ...(cited.url === null ? [] : [{ kind: 'open', label: 'Open source', url: cited.url } as const])],
  }))

/** A word that stands in no generated text but that of one quote. */
export const tagOf = (index: number): string => `quote${index}words`

interface Kind {
  readonly words: fc.Arbitrary<string>
  readonly from: fc.Arbitrary<Citation>
}

// Of any length; so brief that the number of parts decides; and of characters that take three bytes each.
const KINDS: readonly Kind[] = [
  { words: fc.oneof(prose(1, 30), prose(60, 900), hostileLine(20, 300)), from: citation },
  { words: prose(1, 4), from: brief },
  { words: dense(300, 4000), from: brief },
]

const quotes = fc
  .tuple(fc.constantFrom(...KINDS), fc.integer({ min: 1, max: 14 }))
  .chain(([kind, count]) => fc.tuple(...Array.from({ length: count }, (_, index) => quoteAt(index + 1, kind))))

const language = fc.constantFrom(...LANGUAGES)

/** Answers with quotes, from one that fits to many of thousands of characters. */
export const quotingAnswer: fc.Arbitrary<Answer> = fc
  .record({
    language,
    audience: fc.constantFrom<Answer['audience']>('channel', 'asker'),
    heading: line(1, 30, 100),
    caution: fc.option(spansOf(line(1, 60, 400))),
    shown: quotes,
    more: fc.boolean(),
  })
  .map(({ language, audience, heading, caution, shown, more }) => ({
    language,
    audience,
    place: 'beside',
    blocks: [
      { kind: 'heading', text: heading } as Block,
      ...(caution === null || caution.length === 0 ? [] : [{ kind: 'notice', tone: 'caution', spans: caution } as const]),
      ...shown,
      { kind: 'notice', tone: 'footnote', spans: [{ text: 'Edition 0123456789ab' }] },
    ],
    actions: more ? [{ kind: 'invoke', label: 'More', invocation: { command: 'rift', arguments: { query: 'rafah', page: '2' } } }] : [],
  }))

/** Answers without a quote: a list of sources, or nothing found and what to ask instead. */
export const listingAnswer: fc.Arbitrary<Answer> = fc
  .record({
    paragraphs: fc.oneof(
      fc.array(spansOf(fc.oneof(prose(1, 200), hostileLine(1, 80))), { minLength: 1, maxLength: 12 }),
      fc.array(spansOf(prose(1, 2)), { minLength: 30, maxLength: 70, size: 'max' }),
    ),
    link: fc.option(url),
    passages: fc.array(line(1, 60, 300), { maxLength: 7 }),
    topics: fc.array(line(1, 12, 60), { maxLength: 7 }),
    language,
  })
  .map(({ paragraphs, link, passages, topics, language }) => ({
    language,
    audience: 'asker',
    place: 'beside',
    blocks: [
      ...paragraphs.map(
        (spans): Block => ({ kind: 'paragraph', spans: link === null ? spans : spans.map((span) => ({ ...span, url: link })) }),
      ),
      ...(passages.length === 0 ? [] : [opening(passages)]),
    ],
    actions: topics.map((label): Action => ({ kind: 'invoke', label, invocation: { command: 'rift', arguments: { query: 'rafah' } } })),
  }))

/** A sentence and the passages that it offers to open. */
const opening = (passages: readonly string[]): Block => ({
  kind: 'paragraph',
  spans: [{ text: 'Perhaps one of these passages comes close, though in other words:' }],
  actions: passages.map((label, number) => ({
    ...{ kind: 'invoke', label },
    invocation: { command: 'rift', arguments: { query: `#${'a'.repeat(40)}-${number}` } },
  })),
})

export const quotesOf = ({ blocks }: Answer): readonly Quote[] => blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []))
