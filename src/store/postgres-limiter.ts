import type pg from 'pg'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import type { Limiter } from '../core/settings/limiter.ts'
import { limiterOf } from './limiter-of.ts'

/** Counts turns for every process on a database; in this process alone while the database is away. */
export function createPostgresLimiter(pool: pg.Pool, alone: Limiter): Limiter {
  const shared = limiterOf(
    new RateLimiterPostgres({ storeClient: pool, storeType: 'pool', tableName: 'turns', tableCreated: true, points: 1, duration: 1 }),
  )
  return {
    take: (key, seconds) => shared.take(key, seconds).catch(() => alone.take(key, seconds)),
    giveBack: (key, seconds) => shared.giveBack(key, seconds).catch(() => alone.giveBack(key, seconds)),
  }
}
