import { expect, test } from 'vitest'
import { refusalOf } from '../../src/slack/refusal.ts'

const answered = (error: unknown) => Object.assign(new Error(), { data: { ok: false, error } })

test.each(['invalid_auth', 'token_revoked', 'missing_scope'])('%s would be met again', (error) => {
  expect(refusalOf(answered(error))).toBe(error)
})

test.each([
  ['an error that passes', answered('internal_error')],
  ['an error of the network', new Error('fetch failed')],
  ['an answer without a reason', Object.assign(new Error(), { data: null })],
  ['nothing', undefined],
])('%s would not', (_, error) => {
  expect(refusalOf(error)).toBeUndefined()
})
