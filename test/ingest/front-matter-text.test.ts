import { expect, test } from 'vitest'
import { parseArticle } from '../../src/core/corpus/parse-article.ts'
import { frontMatterText } from '../../src/ingest/front-matter-text.ts'

const details = { title: 'A "rift": part 1', publisher: 'The Paper', published: '2024-04-05', url: 'https://paper.example/a' } as const
const read = (text: string) => parseArticle({ file: 'rift/a.md', collection: 'rift', name: 'a', text: `${text}\n{#one}\nWords.\n` })

test('what is written is what the loader reads', () => {
  expect(read(frontMatterText({ ...details, author: 'Ann: “A”', language: 'de' }))).toMatchObject({
    ...{ ...details, author: 'Ann: “A”', language: 'de' },
    ...{ kind: 'quote', rights: { kind: 'full' } },
  })
})

test('what is not known is left out, but a date that nobody knows is said to be none', () => {
  const text = frontMatterText({ ...details, url: null, published: null })
  expect(text).not.toMatch(/^(?:author|url|language):/m)
  expect(read(text)).toMatchObject({ author: null, url: null, published: null })
})

test('an article that may only be summarised is one of summaries', () => {
  expect(read(frontMatterText(details, 'summary'))).toMatchObject({ kind: 'summary', rights: { kind: 'summary' } })
  expect(read(frontMatterText(details, 'quote:50'))).toMatchObject({ kind: 'quote', rights: { kind: 'quote', words: 50 } })
})
