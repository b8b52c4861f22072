import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from '../../../src/core/search/segments.ts'
import { prose } from '../../given/texts.ts'

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

test('are those of the whole text, however long it is', () => {
  fc.assert(
    fc.property(prose(0, 900), fc.constantFrom(SENTENCES, WORDS), (text, segmenter) => {
      const whole = Array.from(segmenter.segment(text), ({ segment, index }) => ({ segment, index }))
      expect(Array.from(segmentsOf(text, segmenter), ({ segment, index }) => ({ segment, index }))).toEqual(whole)
    }),
    { numRuns: 100, interruptAfterTimeLimit: 10_000 },
  )
})

test('one longer than any window is whole', () => {
  const long = 'Rain and wind and '.repeat(1000)
  const lengths = (text: string) => Array.from(segmentsOf(text, SENTENCES), ({ segment }) => segment.length)
  expect(lengths(`One. ${long}end. Two.`)).toEqual([5, long.length + 5, 4])
  expect(lengths(long)).toEqual([long.length])
})

test('say whether they are words', () => {
  expect(Array.from(segmentsOf('加沙。', WORDS), ({ segment, isWordLike }) => [segment, isWordLike])).toEqual([
    ['加沙', true],
    ['。', false],
  ])
})

test('hand an engine a long text in short parts, and each part about once', () => {
  const handed: number[] = []
  class Counting extends Intl.Segmenter {
    override segment(text: string) {
      handed.push(text.length)
      return super.segment(text)
    }
  }
  const text = 'rain\n'.repeat(20_000)
  expect(Array.from(segmentsOf(text, new Counting('en', { granularity: 'sentence' })))).toHaveLength(20_000)
  expect(Math.max(...handed)).toBeLessThanOrEqual(1000)
  expect(handed.reduce((sum, length) => sum + length)).toBeLessThan(1.5 * text.length)
})
