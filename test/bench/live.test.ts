import { expect, test } from 'vitest'
import { live } from '../../bench/live.ts'

test('what is saved and what is checked out is served while questions are answered', async () => {
  const { saved, checkedOut, writing } = await live(3)
  // Nothing is served before it has been quiet for a fifth of a second.
  for (const { took, answers } of [saved, checkedOut]) {
    expect(took).toBeGreaterThan(200)
    expect(answers).toBeGreaterThan(0)
  }
  expect(writing).toBeGreaterThan(0)
})
