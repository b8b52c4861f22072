import { describe, expect, test } from 'vitest'
import { titleIn } from '../../../src/ingest/body/title-in.ts'
import type { Block } from '../../../src/ingest/formats/document.ts'
import { PARAGRAPHS, TITLE } from '../../given/documents.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading = (text: string): Block => ({ kind: 'heading', text })
const text = PARAGRAPHS.map(paragraph)

describe('the title', () => {
  test.each<[string, readonly Block[], string | undefined, string | undefined]>([
    ['that the document names counts', [paragraph('Another'), ...text], TITLE, TITLE],
    ['is the first line', [paragraph(TITLE), ...text], undefined, TITLE],
    ['is the first heading where the text begins at once', [...text.slice(0, 2), heading(TITLE), ...text], undefined, TITLE],
    [
      'is a line that ends as a sentence does when it stands there twice',
      [paragraph('It broke.'), paragraph('x'), paragraph('It broke.')],
      undefined,
      'It broke.',
    ],
    ['is none where the first line is one of the text', text, undefined, undefined],
    ['is none of nothing', [], undefined, undefined],
  ])('%s', (_, blocks, told, title) => {
    expect(titleIn(blocks, told).title).toBe(title)
  })
})

describe('the text begins', () => {
  test.each<[string, readonly Block[], number]>([
    ['behind the title', [paragraph(TITLE), ...text], 1],
    [
      'behind the last of two titles, with the standfirst between',
      [heading(TITLE), paragraph('A pier broke.'), paragraph(TITLE.toUpperCase()), ...text],
      3,
    ],
    ['at once where the title is not repeated', text, 0],
    ['before a title that is repeated far below', [...text, ...text, paragraph(TITLE)], 0],
  ])('%s', (_, blocks, begins) => {
    expect(titleIn(blocks, TITLE).begins).toBe(begins)
  })
})
