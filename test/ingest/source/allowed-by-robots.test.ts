import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { allowedByRobots } from '../../../src/ingest/source/allowed-by-robots.ts'
import { createSites } from '../../given/sites.ts'

let sites: ReturnType<typeof createSites>

beforeEach(() => {
  sites = createSites()
})

afterEach(() => sites.close())

const allowed = async (answer: RequestListener, path = '/private/a') => {
  const url = await sites.open(answer, path)
  return allowedByRobots(url, { dispatcher: sites.dispatcher, signal: AbortSignal.timeout(5000), most: 2 ** 20 })
}
const robots =
  (text: string): RequestListener =>
  (_, response) =>
    void response.writeHead(200).end(text)

test.each([
  ['Rift by name', 'User-agent: Rift\nDisallow: /private', false],
  ['everybody', 'User-agent: *\nDisallow: /', false],
  ['somebody else', 'User-agent: Other\nDisallow: /', true],
  ['Rift, and everybody else not', 'User-agent: *\nDisallow: /\n\nUser-agent: Rift\nAllow: /', true],
  ['nothing that can be read', '\0\0', true],
])('a robots.txt that speaks of %s: %#', async (_, text, wanted) => {
  expect(await allowed(robots(text))).toBe(wanted)
})

test.each([[404], [403], [410]])('a server that answers %d has none, and allows all', async (status) => {
  expect(await allowed((_, response) => response.writeHead(status).end('Disallow: /'))).toBe(true)
})

test.each([[500], [503], [429]])('one that answers %d cannot say, and allows nothing', async (status) => {
  await expect(allowed((_, response) => response.writeHead(status).end())).rejects.toThrow(`cannot say what robots may read (${status})`)
})

test('it is followed to where it stands, for five steps', async () => {
  const leading =
    (steps: number): RequestListener =>
    ({ url = '' }, response) => {
      const step = Number(/\d+$/.exec(url)?.[0] ?? 0)
      if (step === steps) response.writeHead(200).end('User-agent: *\nDisallow: /')
      else response.writeHead(301, { location: `/rules/${step + 1}` }).end()
    }
  expect([await allowed(leading(5)), await allowed(leading(6))]).toEqual([false, true])
})
