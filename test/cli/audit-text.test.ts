import { expect, test } from 'vitest'
import { auditText } from '../../src/cli/audit-text.ts'
import type { Change } from '../../src/core/settings/audit.ts'
import { scopeOf } from '../given/settings.ts'

const change: Change = {
  ...{ id: 2, at: '2026-01-01T00:00:00.000Z', by: 'ann', scope: scopeOf(), field: 'excerpts' },
  ...{ before: 2, after: undefined, undoes: null },
}

test('a change is a line: when, where, what and who', () => {
  expect(auditText([change])).toBe('2026-01-01T00:00:00.000Z  here W channel:C  excerpts: 2 → inherited  by ann')
})

test('one that takes another back says so', () => {
  expect(auditText([{ ...change, undoes: 1 }])).toMatch(/ undo by ann$/)
})

test('null is a value, and not inherited', () => {
  expect(auditText([{ ...change, field: 'notice', before: undefined, after: null }])).toContain('notice: inherited → null')
})
