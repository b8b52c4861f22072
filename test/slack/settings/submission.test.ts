import { beforeEach, describe, expect, test } from 'vitest'
import type { Faults } from '../../../src/slack/settings/clerk.ts'
import { WAITING } from '../../../src/slack/settings/plain-views.ts'
import { createSubmission, type Keeping } from '../../../src/slack/settings/submission.ts'

const who = { workspace: 'T0TEAM', person: 'U0ADMIN' }
const metadata = (from: string) => JSON.stringify({ channel: 'C0GENERAL', reach: 'channel', from })
const viewOf = (from = 'command') => ({ id: 'V1', private_metadata: metadata(from), state: { values: {} } })

let done: string[]
let finish: (faults: Faults) => void
let giveUp: () => void

beforeEach(() => {
  done = []
})

const tell = (what: string, content?: unknown) => void done.push(content === undefined ? what : `${what} ${JSON.stringify(content)}`)

/** Keeps as long as a test lets it. */
function keeping(): Keeping {
  const saving = new Promise<Faults>((resolve) => {
    finish = resolve
  })
  const waited = new Promise<void>((resolve) => {
    giveUp = resolve
  })
  return Object({
    clerk: {
      save: () => saving,
      panel: async (_: unknown, note?: (showing: unknown) => unknown) => ({ panel: note?.({}) ?? 'as it is' }),
    },
    views: { update: async (content: unknown) => tell('update', content) },
    outdated: async () => WAITING,
    publish: async () => tell('publish'),
    wait: () => waited,
  })
}

const submit = (from?: string) => createSubmission(keeping())({ ...who, view: viewOf(from) }, async (response) => tell('ack', response))

describe('a submission', () => {
  test('that is kept in time closes the modal', async () => {
    const work = submit()
    finish({})
    await work
    expect(done).toEqual(['ack'])
  })

  test('that is refused in time says so at the inputs', async () => {
    const work = submit()
    finish({ b1: 'no' })
    await work
    expect(done).toEqual(['ack {"response_action":"errors","errors":{"b1":"no"}}'])
  })

  test('that takes long is acknowledged first, and the modal shows then what came of it', async () => {
    const work = submit()
    giveUp()
    await expect.poll(() => done).toEqual([expect.stringContaining('ack {"response_action":"update"')])
    finish({ b1: 'no', b2: 'neither' })
    await work
    expect(done[1]).toBe('update {"view_id":"V1","view":{"panel":[{"text":"no neither"}]}}')
  })

  test('that takes long and is kept shows the settings as they are then', async () => {
    const work = submit()
    giveUp()
    await expect.poll(() => done).toHaveLength(1)
    finish({})
    await work
    expect(done[1]).toBe('update {"view_id":"V1","view":{"panel":"as it is"}}')
  })

  test('of a modal from the Home draws the Home again', async () => {
    const work = submit('home')
    finish({})
    await work
    expect(done).toEqual(['ack', 'publish'])
  })
})
