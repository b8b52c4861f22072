import { expect, test } from 'vitest'
import { libraryCheck } from '../../../src/core/doctor/library-check.ts'
import { found } from '../../given/findings.ts'

const status = { edition: 'abc123', loadedAt: Date.parse('2026-11-05T09:07:00Z'), fault: undefined }
const SERVED = '✓ Edition abc123 is served, loaded on 5 November 2026, 09:07:00 UTC.'

test('the edition that is served is told, and when it was loaded', async () => {
  expect(await found(libraryCheck(status))).toEqual([SERVED])
})

test('that another could not be loaded is told on one line, with the remedy', async () => {
  const [served, failed = ''] = await found(libraryCheck({ ...status, fault: `a.md:3: no title\n${'b.md: odd '.repeat(100)}` }))
  expect(served).toBe(SERVED)
  expect(failed).toMatch(/^⚠ Another edition could not be loaded: a\.md:3: no title b\.md: odd .*….*npx rift corpus check/)
  expect(failed.length).toBeLessThan(600)
})
