import { expect, test } from 'vitest'
import { createAcknowledge } from '../../src/slack/acknowledge.ts'
import { createJournal } from '../given/journal.ts'

test('an acknowledgement that does not get through stops nothing, and is logged', async () => {
  const log = createJournal()
  const acknowledge = createAcknowledge(log)
  await expect(acknowledge(() => Promise.reject(new Error('The connection is gone')))).resolves.toBeUndefined()
  expect(log.said('warn')).toEqual(['Could not acknowledge to Slack'])
})

test('one that does is no matter for the log', async () => {
  const log = createJournal()
  let acks = 0
  await createAcknowledge(log)(async () => void acks++)
  expect([acks, log.lines]).toEqual([1, []])
})
