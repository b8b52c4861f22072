import { expect, test } from 'vitest'
import { TooLargeError } from '../../../src/ingest/source/get.ts'
import { PrivateAddressError } from '../../../src/ingest/source/public-addresses.ts'
import { refusalOf } from '../../../src/ingest/source/refusal-of.ts'

const coded = (code: string) => Object.assign(new Error(code), { code })
const wrapped = (cause: unknown) => new TypeError('fetch failed', { cause })

test.each<[unknown, string]>([
  [wrapped(new PrivateAddressError('10.0.0.1 is a private address')), '10.0.0.1 is a private address; if you mean it, add --allow-private'],
  [new TooLargeError(), 'it is larger than 10 MB; save it, and add the part that you need'],
  [Object.assign(new Error('x'), { name: 'TimeoutError' }), 'it took longer than 30 s; try again later'],
  [wrapped(coded('UND_ERR_HEADERS_TIMEOUT')), 'it took longer than 30 s; try again later'],
  [wrapped(coded('ENOTFOUND')), 'there is no such server; check the address'],
  [wrapped(new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')])), 'nothing answers there; check the address'],
  [wrapped(new Error('unexpected end of file')), 'unexpected end of file'],
  ['x', 'x'],
])('%s is told as: %s', (error, refusal) => {
  expect(refusalOf(error, { most: 10 * 2 ** 20, milliseconds: 30_000 })).toBe(refusal)
})

test('a cause that leads round in a circle ends', () => {
  const error = new Error('round')
  error.cause = error
  expect(refusalOf(error, { most: 1, milliseconds: 1 })).toBe('round')
})
