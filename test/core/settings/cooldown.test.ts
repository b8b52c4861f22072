import { expect, test } from 'vitest'
import { takeTurn } from '../../../src/core/settings/cooldown.ts'
import type { Limiter } from '../../../src/core/settings/limiter.ts'
import type { ChannelPolicy } from '../../../src/core/settings/policy.ts'
import { askerOf, placeOf, policyOf } from '../../given/settings.ts'

/** A limiter whose time stands still: a turn that was taken stays so. */
function createStill(): Limiter & { readonly taken: Set<string> } {
  const taken = new Set<string>()
  return {
    taken,
    take: async (key, seconds) => {
      if (taken.has(key)) return seconds
      taken.add(key)
      return 0
    },
    giveBack: async (key) => void taken.delete(key),
  }
}

const ask = (id: string, limiter: Limiter, policy: Partial<ChannelPolicy>, channel = 'C') =>
  takeTurn({ place: placeOf({ channel }), asker: askerOf({ id }) }, policyOf(policy), limiter)

test('without pauses nothing is counted', async () => {
  const limiter = createStill()
  expect([await ask('ann', limiter, {}), limiter.taken.size]).toEqual([0, 0])
})

test('an asker’s pause is theirs, in that channel', async () => {
  const limiter = createStill()
  const pause = { askerCooldown: 30 }
  expect([await ask('ann', limiter, pause), await ask('ann', limiter, pause)]).toEqual([0, 30])
  expect([await ask('bob', limiter, pause), await ask('ann', limiter, pause, 'D')]).toEqual([0, 0])
})

test('a channel’s pause is everybody’s', async () => {
  const limiter = createStill()
  const pause = { channelCooldown: 10 }
  expect([await ask('ann', limiter, pause), await ask('bob', limiter, pause), await ask('bob', limiter, pause, 'D')]).toEqual([0, 10, 0])
})

test('who has to wait for others keeps their own turn, and who has to wait for their own takes none of the channel’s', async () => {
  const limiter = createStill()
  const pause = { askerCooldown: 60, channelCooldown: 10 }
  expect([await ask('ann', limiter, pause), await ask('bob', limiter, pause)]).toEqual([0, 10])
  limiter.taken.delete('here/W/C')
  expect([await ask('ann', limiter, pause), await ask('bob', limiter, pause)]).toEqual([60, 0])
})
