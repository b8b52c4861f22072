import { describe, expect, test } from 'vitest'
import { createArticleFinder } from '../../src/ingest/article-finder.ts'
import type { Row } from '../../src/ingest/parse-row.ts'

const defaults = { title: 'try', publisher: 'Archive', published: null }
const row = (over: Partial<Row> = {}): Row => ({ id: 'a', text: 'Words.', ...over })

describe('rows are of one article', () => {
  const same = (one: Partial<Row>, other: Partial<Row>) => {
    const find = createArticleFinder(defaults)
    const details = (over: Partial<Row>) => Object(find(row(over))).details
    return details(one) === details(other)
  }

  test.each<[string, Partial<Row>, Partial<Row>, boolean]>([
    ['that say the same of it', { id: 'a', title: 'A', text: 'One.' }, { id: 'b', title: 'A', text: 'Two.' }, true],
    ['that say nothing of it', {}, { text: 'Other words.' }, true],
    ['of another title', { title: 'A' }, { title: 'B' }, false],
    ['of another address', { url: 'https://a.example/' }, { url: 'https://b.example/' }, false],
    ['of another language', { language: 'en' }, { language: 'de' }, false],
    ['in another script', { text: 'Words.' }, { text: 'Наступление в Рафахе началось в мае.' }, false],
  ])('%s: %#', (_, one, other, wanted) => {
    expect(same(one, other)).toBe(wanted)
  })
})

test('what a row does not say is said for it', () => {
  expect(createArticleFinder(defaults)(row({ title: 'A' }))).toMatchObject({
    details: { title: 'A', publisher: 'Archive', published: null },
  })
})

test('what the loader would not read is told', () => {
  expect(createArticleFinder(defaults)(row({ published: 'yesterday', url: 'x' }))).toEqual({
    faults: [expect.stringMatching(/^Cannot use published: /), expect.stringMatching(/^Cannot use url: /)],
  })
})
