import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectionOf } from '../../src/store/libsql-connection.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rift-libsql-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const open = () => {
  const database = new Database(path.join(folder, 'a.db'))
  database.exec('create table if not exists words (word text)')
  return { database, connection: connectionOf(database) }
}

test('a transaction takes the lock for writing when it begins, not later', () => {
  const [one, other] = [open().connection, open().connection]
  one.prepare('begin').run([])
  expect(() => other.prepare('begin').run([])).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }))
  one.prepare('commit').run([])
  expect(() => other.prepare('begin').run([])).not.toThrow()
})

test('what a transaction has done is there after its end, and not after it was rolled back', () => {
  const { connection } = open()
  for (const end of ['rollback', 'commit']) {
    connection.prepare('begin').run([])
    connection.prepare('insert into words values (?)').run([end])
    connection.prepare(end).run([])
  }
  expect(connection.prepare('select word from words').all([])).toEqual([{ word: 'commit' }])
})

test('to roll back what has rolled back by itself hides no failure', () => {
  expect(() => open().connection.prepare('rollback').run([])).not.toThrow()
})

test('a connection that is closed takes nothing', () => {
  const { connection } = open()
  connection.close()
  expect(() => connection.prepare('select 1').all([])).toThrow()
})
