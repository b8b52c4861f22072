import { expect, test } from 'vitest'
import { latencyOf, WARM_UP } from '../../bench/latency.ts'

const questions = Array.from({ length: WARM_UP + 100 }, (_, place) => String(place))
const block = (ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end; );
}

test('the first questions only warm up; of the others half are answered within p50, nearly all within p99', async () => {
  const { p50, p99, asked } = await latencyOf(
    (question) => block(Number(question) < WARM_UP ? 5 : Number(question) < WARM_UP + 90 ? 1 : 4),
    questions,
    60_000,
  )
  expect(asked).toBe(100)
  expect(p50).toBeGreaterThanOrEqual(1)
  expect(p50).toBeLessThan(4)
  expect(p99).toBeGreaterThanOrEqual(4)
})

test('an engine that is too slow is asked fewer questions, and still timed', async () => {
  const { p50, asked } = await latencyOf(() => block(20), questions, 100)
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThan(20)
  expect(p50).toBeGreaterThanOrEqual(20)
})

test('what the first question prepares counts for nothing', async () => {
  const ask = (question: string) => block(question === '0' ? 300 : 0)
  const { p99, asked } = await latencyOf(ask, questions, 200)
  expect(asked).toBe(100)
  expect(p99).toBeLessThan(300)
})

test('an answer that has to be waited for is timed until it is there', async () => {
  const { p50 } = await latencyOf(() => new Promise((resolve) => setTimeout(resolve, 5)), questions.slice(0, WARM_UP + 5), 60_000)
  expect(p50).toBeGreaterThan(3)
})
