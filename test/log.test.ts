import { expect, test } from 'vitest'
import { createLog } from '../src/log.ts'

test.each([
  ['debug', true, true],
  ['info', true, true],
  ['warn', false, true],
  ['silent', false, false],
])('at level %s', async (level, informs, warns) => {
  const log = await createLog(level)
  expect([log.isLevelEnabled('info'), log.isLevelEnabled('warn')]).toEqual([informs, warns])
})
