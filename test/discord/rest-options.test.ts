import { expect, test } from 'vitest'
import { callbackOptions, restOptions } from '../../src/discord/rest-options.ts'

test.each([
  [undefined, { version: '10' }],
  ['http://127.0.0.1:4000/api', { version: '10', api: 'http://127.0.0.1:4000/api' }],
  ['http://127.0.0.1:4000/api//', { version: '10', api: 'http://127.0.0.1:4000/api' }],
])('the API at %s', (api, options) => {
  expect(restOptions(api)).toEqual(options)
  expect(callbackOptions(api)).toMatchObject(options)
})

test('every attempt at a callback fits into the three seconds that Discord waits', () => {
  const { timeout = 0, retries = 0 } = callbackOptions(undefined)
  expect(timeout * (retries + 1)).toBeLessThan(2500)
})
