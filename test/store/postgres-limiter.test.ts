import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { createMemoryLimiter } from '../../src/store/memory-limiter.ts'
import { createPostgresLimiter } from '../../src/store/postgres-limiter.ts'

// Nothing answers there; what it counts while it can be had is tested with a real one.
const pool = new pg.Pool({ connectionString: 'postgres://rift@127.0.0.1:1/rift', connectionTimeoutMillis: 500 })

afterEach(() => pool.end())

test('while the database is away turns are counted here, and given back here', async () => {
  const limiter = createPostgresLimiter(pool, createMemoryLimiter())
  expect([await limiter.take('a', 60), await limiter.take('b', 60)]).toEqual([0, 0])
  expect(await limiter.take('a', 60)).toBeGreaterThan(55)
  await limiter.giveBack('a', 60)
  expect(await limiter.take('a', 60)).toBe(0)
})
