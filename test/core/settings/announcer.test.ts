import { expect, test } from 'vitest'
import { createAnnouncer, type Note } from '../../../src/core/settings/announcer.ts'
import { createJournal } from '../../given/journal.ts'

const workspace = { platform: 'here', workspace: 'W' }
const note: Note = { workspace, channel: 'AUDIT', spans: [{ text: 'Changed' }] }

/** An announcer whose platform fails as long as there is a failure. */
function announcing(failures: readonly (string | undefined)[], key = 'here') {
  const posted: Note[] = []
  const left = [...failures]
  const log = createJournal()
  const post = async (given: Note) => {
    const failure = left.shift()
    if (failure !== undefined) throw new Error(failure)
    posted.push(given)
  }
  return { announcer: createAnnouncer({ platforms: () => [{ key, post }], log }), posted, log }
}

test('a note goes to the platform of its workspace', async () => {
  const { announcer, posted, log } = announcing([])
  announcer.announce(note)
  await expect.poll(() => posted).toEqual([note])
  expect([announcer.fault(workspace), log.lines]).toEqual([undefined, []])
})

test('why it did not arrive is logged, and known until one does', async () => {
  const { announcer, log, posted } = announcing(['no such channel', undefined])
  announcer.announce(note)
  await expect.poll(() => announcer.fault(workspace)).toBe('no such channel')
  expect(log.lines).toMatchObject([{ level: 'warn', particulars: { channel: 'AUDIT', workspace: 'W' } }])
  expect(announcer.fault({ platform: 'here', workspace: 'X' })).toBeUndefined()
  announcer.announce(note)
  await expect.poll(() => posted).toHaveLength(1)
  expect(announcer.fault(workspace)).toBeUndefined()
})

test('a platform that is not connected is a reason too', async () => {
  const { announcer } = announcing([], 'elsewhere')
  announcer.announce(note)
  await expect.poll(() => announcer.fault(workspace)).toBe('there is no connection to the platform')
})
