import { DiscordAPIError } from 'discord.js'
import { expect, test } from 'vitest'
import { errorRecord } from '../src/error-record.ts'

test('of a refused answer stays why it was refused, and neither what it said nor a token', () => {
  const body = { data: { components: [{ content: 'who is my neighbour' }] } }
  const url = 'https://discord.com/api/v10/interactions/1/secret-token/callback'
  const error = new DiscordAPIError({ code: 50_035, message: 'Invalid Form Body' }, 50_035, 400, 'POST', url, { body, files: undefined })
  const record = errorRecord(error)
  expect(record).toMatchObject({ type: 'DiscordAPIError[50035]', message: 'Invalid Form Body', code: 50_035, status: 400, method: 'POST' })
  expect(JSON.stringify(record)).not.toMatch(/neighbour|secret-token/)
})

test('what caused an error is kept in the same way', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED'), {
    code: 'ECONNREFUSED',
    config: { headers: { authorization: 'xoxb-secret' } },
  })
  const record = errorRecord(new AggregateError([new Error('one', { cause })], 'all'))
  expect(record).toMatchObject({
    message: 'all',
    errors: [{ message: 'one', cause: { message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' } }],
  })
  expect(JSON.stringify(record)).not.toContain('secret')
})

test('what is no error is not written down', () => {
  expect([errorRecord('who is my neighbour'), errorRecord(undefined)]).toEqual([{ type: 'string' }, { type: 'undefined' }])
})
