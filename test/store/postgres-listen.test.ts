import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listen } from '../../src/store/postgres-listen.ts'
import { havingPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts'

describe.skipIf(!havingPostgres)(
  `listening to PostgreSQL${havingPostgres ? '' : ', of which there is no binary for this kind of machine'}`,
  () => {
    let postgres: PostgresServer
    let url = ''
    let pool: pg.Pool
    let heard: (string | undefined)[]
    let stop: () => void

    beforeAll(async () => {
      postgres = await startPostgres()
      url = await postgres.create('rift')
    }, 60_000)

    beforeEach(async () => {
      pool = new pg.Pool({ connectionString: url })
      pool.on('error', () => {})
      heard = []
      stop = await listen({ pool, channel: 'news', notify: (payload) => heard.push(payload) })
    })

    afterEach(async () => {
      stop()
      await pool.end()
    })

    afterAll(() => postgres.close())

    const say = (text: string) => pool.query('select pg_notify($1, $2)', ['news', text])
    const cut = () => pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'`)

    test('tells what is said on its channel, and nothing else', async () => {
      await pool.query(`select pg_notify('gossip', 'x')`)
      await say('first')
      await say('second')
      await expect.poll(() => heard).toEqual(['first', 'second'])
    })

    test('goes on over another connection when one breaks, and tells that something may have been missed', async () => {
      await cut()
      await say('missed')
      await expect.poll(() => heard, { timeout: 5000 }).toEqual([undefined])
      await say('heard')
      await expect.poll(() => heard).toEqual([undefined, 'heard'])
    })

    test('ends when it is told to, and gives back its connection', async () => {
      stop()
      await expect.poll(() => pool.totalCount).toBe(0)
      await say('late')
      expect(heard).toEqual([])
    })

    test('rejects when there is nobody to listen to', async () => {
      const nowhere = new pg.Pool({ connectionString: 'postgres://rift@127.0.0.1:1/rift' })
      await expect(listen({ pool: nowhere, channel: 'news', notify: () => {} })).rejects.toThrow('ECONNREFUSED')
      await nowhere.end()
    })
  },
)
