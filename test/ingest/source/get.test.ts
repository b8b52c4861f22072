import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { get, TooLargeError } from '../../../src/ingest/source/get.ts'
import { createSites } from '../../given/sites.ts'

let sites: ReturnType<typeof createSites>

beforeEach(() => {
  sites = createSites()
})

afterEach(() => sites.close())

const got = async (answer: RequestListener) => {
  const url = await sites.open(answer, '/a')
  return get(url, { dispatcher: sites.dispatcher, signal: AbortSignal.timeout(5000), most: 1000 })
}

test('what a server sends comes with its type', async () => {
  const { bytes, ...answer } = await got((_, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('Words'))
  expect(answer).toEqual({ status: 200, location: undefined, type: 'text/plain' })
  expect(Buffer.from(bytes).toString()).toBe('Words')
})

test('a redirect is told, and not followed; what it says besides is not read', async () => {
  expect(await got((_, response) => void response.writeHead(302, { location: '/b' }).end('Moved'))).toMatchObject({
    ...{ status: 302, location: '/b', bytes: new Uint8Array() },
  })
})

test('a place to go on to that comes with no redirect is none', async () => {
  expect((await got((_, response) => void response.writeHead(200, { location: '/b' }).end())).location).toBeUndefined()
})

test.each<[string, RequestListener]>([
  ['says so', (_, response) => void response.writeHead(200, { 'content-length': 1001 }).write('x')],
  ['does not say so', (_, response) => void response.writeHead(200).end('x'.repeat(1001))],
  [
    'is so when it is unpacked',
    (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1001))),
  ],
])('what is too large is refused where it %s', async (_, answer) => {
  await expect(got(answer)).rejects.toThrow(TooLargeError)
})
