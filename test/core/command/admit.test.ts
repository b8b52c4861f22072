import { describe, expect, test } from 'vitest'
import { type Arrival, admit } from '../../../src/core/command/admit.ts'
import type { Command } from '../../../src/core/command/command.ts'
import { InvocationError } from '../../../src/core/command/errors.ts'
import type { Limiter } from '../../../src/core/settings/limiter.ts'
import type { ChannelPolicy } from '../../../src/core/settings/policy.ts'
import { contextOf } from '../../given/context.ts'
import { freeLimiter, originOf, policyOf } from '../../given/settings.ts'

const command: Command = { name: 'rift', description: 'Explains', arguments: {}, run: () => Promise.reject(new Error('not run')) }

const arriving = (policy: Partial<ChannelPolicy> = {}, over: Partial<Arrival> = {}) =>
  admit({
    ...{ command, invocation: { command: 'rift', arguments: {} }, origin: originOf(), context: contextOf({ policy: policyOf(policy) }) },
    ...{ limiter: freeLimiter, failed: (error: unknown) => Promise.reject(error), ...over },
  })

const busy = (seconds: number): Limiter => ({ ...freeLimiter, take: async () => seconds })
const share = { command: 'rift', arguments: { share: '1' } }

test('the usual policy lets a question in', async () => {
  await expect(arriving()).resolves.toBeUndefined()
})

test('a channel that is switched off lets nobody in', async () => {
  await expect(arriving({ enabled: false })).rejects.toThrow('switched Rift off in this channel')
})

test('what people have a right to know is let in everywhere, at any time', async () => {
  const always = { command: { ...command, always: true }, limiter: busy(12) }
  await expect(arriving({ enabled: false, askerCooldown: 30 }, always)).resolves.toBeUndefined()
})

describe('a collection', () => {
  const asking = (collections: readonly string[] | null) => arriving({ collections }, { command: { ...command, collection: 'rift' } })

  test.each([[null], [['rift']], [['guide', 'rift']]])('is let in by %j', async (collections) => {
    await expect(asking(collections)).resolves.toBeUndefined()
  })

  test('is kept out by others, which are named', async () => {
    await expect(asking(['guide', 'gone'])).rejects.toThrow('keep this collection out of this channel; here you can ask about guide.')
  })

  test('is kept out by such as are gone, which is said', async () => {
    await expect(asking(['gone'])).rejects.toThrow('are no longer there')
  })
})

describe('a pause', () => {
  const pause = { askerCooldown: 30 }

  test('is told with its seconds, to whoever comes too early', async () => {
    await expect(arriving(pause, { limiter: busy(12) })).rejects.toThrow(new InvocationError('answers.waitFor', { seconds: 12 }))
    await expect(arriving(pause, { limiter: busy(1) })).rejects.toThrow('in 1 second:')
  })

  test('does not hold up whoever reads on by buttons', async () => {
    await expect(arriving(pause, { limiter: busy(12), origin: originOf({ by: 'button' }) })).resolves.toBeUndefined()
  })

  test('holds up whoever shares', async () => {
    await expect(arriving(pause, { limiter: busy(12), origin: originOf({ by: 'button' }), invocation: share })).rejects.toThrow(
      'in 12 seconds',
    )
  })

  test('keeps nobody out when turns cannot be counted, of which we are told', async () => {
    const told: unknown[] = []
    const error = new Error('The database is gone')
    await arriving(pause, { limiter: { ...freeLimiter, take: () => Promise.reject(error) }, failed: (it) => told.push(it) })
    expect(told).toEqual([error])
  })
})

test('sharing that the policy does not let is refused before anything is counted', async () => {
  const limiter = { ...freeLimiter, take: () => Promise.reject(new Error('counted')) }
  await expect(arriving({ share: 'nobody', askerCooldown: 9 }, { limiter, invocation: share })).rejects.toThrow(
    'do not let answers be shared',
  )
})
