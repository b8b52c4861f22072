import { expect, test } from 'vitest'
import { checkOverlap } from '../../src/workshop/check-overlap.ts'
import { articleText } from '../given/article.ts'
import { corpusOf } from '../given/corpus.ts'

const COPIED = 'It says that the offensive in Rafah began in early May.'
const source = { file: 'paper.txt', text: 'Title\n\nThe offensive in Rafah began in early May, and went on.' }
const check = (fields: Readonly<Record<string, string>>, body: string) =>
  checkOverlap(corpusOf({ 'rift/a.md': articleText(fields, body) }), 'corpus', source).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  )

test('a summary that repeats its source is told, with the words and both lines', () => {
  expect(check({ kind: 'summary' }, `{#one}\nIn our words.\n\n{#two}\n${COPIED}`)).toEqual([
    'corpus/rift/a.md:12 Cannot call "two" a summary: “the offensive in Rafah began in early May” stands in paper.txt:3; 8 words in a row are a quotation',
  ])
})

test('what is a quotation may repeat it', () => {
  expect(check({ kind: 'quote' }, `{#two}\n${COPIED}`)).toEqual([])
})
