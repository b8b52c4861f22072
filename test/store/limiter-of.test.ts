import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'
import { expect, test } from 'vitest'
import { limiterOf } from '../../src/store/limiter-of.ts'

const rejecting = (reason: unknown) => limiterOf({ consume: () => Promise.reject(reason) } as unknown as RateLimiterAbstract)

test.each([
  [0, 1],
  [200, 1],
  [1000, 1],
  [1001, 2],
  [59_400, 60],
])('%i ms before the next turn are told as %i s, so that who waits so long is in time', async (milliseconds, seconds) => {
  expect(await rejecting(new RateLimiterRes(0, milliseconds)).take('a', 60)).toBe(seconds)
})

test('a failure of the limiter is neither a turn nor a pause', async () => {
  await expect(rejecting(new Error('the database is gone')).take('a', 1)).rejects.toThrow('the database is gone')
})
