import { expect, test } from 'vitest'
import { bodyOf } from '../../src/core/corpus/parse-article.ts'
import { createNameMaker } from '../../src/ingest/name-maker.ts'
import { insertIds } from '../../src/workshop/insert-ids.ts'
import { newIds } from '../../src/workshop/new-ids.ts'
import { articleText } from '../given/article.ts'

const withIds = (text: string) =>
  insertIds(
    text,
    newIds({ files: [{ path: 'rift/a.md', text: text.replace(/\r\n?/g, '\n') }], before: undefined, createNames: createNameMaker }),
  )

const BODY = [
  'One paragraph',
  'of two lines.',
  '',
  '> A quote.',
  '',
  '3. A list',
  '4. of two.',
  '',
  '{#kept}',
  'Words.',
  '',
  '{#gone withdrawn: x}',
  'Last words',
].join('\n')

test('each passage gets its line, and the rest stays as it is', () => {
  const text = withIds(articleText({}, BODY))
  expect(text.slice(text.indexOf('One') - 30)).toContain(
    '{#one-paragraph-of-two-lines}\nOne paragraph\nof two lines.\n\n{#a-quote}\n\n> A quote.',
  )
  expect(text).toContain('{#a-list-of-two}\n\n3. A list')
  expect(text).toContain('{#gone withdrawn: x}\n{#last-words}\nLast words')
})

test('then every passage can be read, and nothing is left to add', () => {
  const text = withIds(articleText({}, BODY))
  const { found, nameless, faults } = bodyOf(text)
  expect(found.map((it) => it.text)).toEqual(['One paragraph\nof two lines.', 'A quote.', 'A list\nof two.', 'Words.', 'Last words'])
  expect([nameless, faults]).toEqual([[], []])
  expect(withIds(text)).toBe(text)
})

test.each(['\r\n', '\r'])('line endings stay as they are: %j', (ending) => {
  const text = articleText({}, BODY)
  expect(withIds(text.replaceAll('\n', ending))).toBe(withIds(text).replaceAll('\n', ending))
})
