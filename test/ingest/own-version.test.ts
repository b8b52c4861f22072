import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ownVersion } from '../../src/ingest/own-version.ts'

test('the version is that of the package', () => {
  const manifest = readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8')
  expect(ownVersion()).toBe(JSON.parse(manifest).version)
  expect(ownVersion()).toMatch(/^\d+\.\d+\.\d+$/)
})
