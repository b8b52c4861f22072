import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limiter } from '../core/settings/limiter.ts'

/** A limiter of the library as we call one. A turn is known by its length too: a moderator who shortens it frees who waits. */
export const limiterOf = (limiter: RateLimiterAbstract): Limiter => ({
  take: async (key, seconds) => {
    try {
      await limiter.consume(keyFor(key, seconds), 1, { customDuration: seconds })
      return 0
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    }
  },
  giveBack: async (key, seconds) => {
    await limiter.delete(keyFor(key, seconds))
  },
})

const keyFor = (key: string, seconds: number): string => `${key}/${seconds}`
