import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Limiter } from '../core/settings/limiter.ts'
import { limiterOf } from './limiter-of.ts'

/** Counts turns in this process. */
export const createMemoryLimiter = (): Limiter => limiterOf(new RateLimiterMemory({ points: 1, duration: 1 }))
