import { expect, test } from 'vitest'
import { reload } from '../../bench/reload.ts'

test('a corpus is rebuilt while questions are answered', async () => {
  const { took, answers } = await reload(30)
  expect(took).toBeGreaterThan(0)
  expect(answers).toBeGreaterThan(0)
})
