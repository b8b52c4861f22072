import { describe, expect, test } from 'vitest'
import type { Hit } from '../../../src/core/search/engine.ts'
import { nearestPassages } from '../../../src/core/search/nearest-passages.ts'
import type { Searcher } from '../../../src/core/search/searcher.ts'
import { passageOf } from '../../given/article.ts'

/** What is offered of passages that are so much akin to the question, by their place. */
function offered(...kinships: readonly number[]): readonly number[] {
  const hits = kinships.map((kinship, place) => ({ passage: { ...passageOf(String(kinship)), line: place } }) as Hit)
  const searcher = { engineOf: () => ({ kinship: (_: string, text: string) => Number(text) }) } as unknown as Searcher
  return nearestPassages('a question', hits, searcher).map(({ passage }) => passage.line)
}

describe('the first three passages are offered', () => {
  test.each([
    ['when the first is akin enough', [0.4, 0.1, 0.1, 0.1]],
    ['when the last of them is', [0, 0, 0.9, 0]],
  ])('%s', (_, kinships) => {
    expect(offered(...kinships)).toEqual([0, 1, 2])
  })

  test('or as many as there are', () => {
    expect([offered(0.5, 0.1), offered()]).toEqual([[0, 1], []])
  })

  test.each([
    ['none of them is', [0.399, 0.399, 0.399]],
    ['only a later one is', [0, 0, 0, 1]],
  ])('but not when %s', (_, kinships) => {
    expect(offered(...kinships)).toEqual([])
  })
})
