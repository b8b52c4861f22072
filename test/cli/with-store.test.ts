import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withStore } from '../../src/cli/with-store.ts'
import { OperatorError } from '../../src/core/operator-error.ts'
import { placeOf, scopeOf } from '../given/settings.ts'

let dataDir = ''

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'rift-with-'))
})

afterEach(() => rmSync(dataDir, { recursive: true }))

const at = (folder = dataDir) => ({ dataDir: folder, databaseUrl: undefined })

test('what is done with the settings is done when it resolves', async () => {
  const changes = await withStore(at(), (settings) => settings.change([{ scope: scopeOf(), field: 'excerpts', value: 2 }], 'cli'))
  expect(changes).toMatchObject([{ after: 2, by: 'cli' }])
  expect(await withStore(at(), (settings) => settings.read(placeOf()))).toMatchObject([{ value: 2 }])
})

test('a database that cannot be had is told by its variable', async () => {
  const file = path.join(dataDir, 'file')
  writeFileSync(file, '')
  const failure = await withStore(at(file), (settings) => settings.read(placeOf())).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(OperatorError)
  expect(String(failure)).toContain(`DATA_DIR: Cannot use the database ${path.join(file, 'rift.db')}: `)
})

test('what fails otherwise fails as it is', async () => {
  await expect(withStore(at(), () => Promise.reject(new RangeError('There is no such field')))).rejects.toThrow(RangeError)
})
