import { describe, expect, test } from 'vitest'
import { connect } from '../src/connect.ts'
import { OperatorError } from '../src/core/operator-error.ts'
import type { Platform } from '../src/core/platform.ts'

/** Connects a platform that meets these failures first; tells what came of it, how long was waited, and what was logged. */
async function connecting(...failures: readonly unknown[]) {
  const left = [...failures]
  const waits: number[] = []
  const warnings: unknown[] = []
  const silent = () => undefined
  const platform: Pick<Platform, 'name' | 'connect'> = {
    name: 'Slack',
    connect: async () => {
      if (0 < left.length) throw left.shift()
    },
  }
  const log = { info: silent, error: silent, warn: (...words: unknown[]) => warnings.push(words) }
  const outcome = await connect(platform, { wait: async (milliseconds) => waits.push(milliseconds), log })
  return { outcome, waits, warnings, left: left.length }
}

test('a platform that answers is waited for no longer', async () => {
  expect(await connecting()).toEqual({ outcome: undefined, waits: [], warnings: [], left: 0 })
})

describe('a platform that cannot be reached', () => {
  test('is tried again until it answers', async () => {
    const reason = new Error('ECONNREFUSED')
    const { outcome, waits, warnings } = await connecting(reason, reason)
    expect(outcome).toBeUndefined()
    expect(waits).toEqual([1000, 2000])
    expect(warnings[0]).toEqual([{ err: reason, seconds: 1 }, 'Could not connect to Slack; trying again in 1 s'])
  })

  test('is tried less and less often, but at least once a minute', async () => {
    const { waits } = await connecting(...Array.from({ length: 1100 }, () => new Error('down')))
    expect(waits.slice(0, 8)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000])
    expect(waits.at(-1)).toBe(60_000)
  })
})

test('a platform that refuses is not tried again, and the reason is given', async () => {
  const refusal = new OperatorError('SLACK_BOT_TOKEN', 'Cannot connect to Slack: it answered invalid_auth')
  const { outcome, waits, left } = await connecting(new Error('down'), refusal, new Error('never met'))
  expect(outcome).toBe(refusal)
  expect([waits, left]).toEqual([[1000], 1])
})
