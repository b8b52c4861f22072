import type { ServerResponse } from 'node:http'
import { Agent } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Looking, lookAt } from '../../../src/workshop/links/look-at.ts'
import { siteOf } from '../../given/sites.ts'

let site: Awaited<ReturnType<typeof siteOf>>
let sent = 0
const dispatcher = new Agent()
const look = (path: string, over: Partial<Looking> = {}) =>
  lookAt(site.url(path), { dispatcher, milliseconds: 5000, isForbidden: () => false, ...over })

const html = (response: ServerResponse, body: string) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
const lead = (response: ServerResponse, status: number, location: string) => response.writeHead(status, { location }).end()

function pour(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' })
  const more = () => {
    while (!response.destroyed && response.write('<p>word</p>'.repeat(1000))) sent += 11_000
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

beforeAll(async () => {
  site = await siteOf(({ url = '/' }, response) => {
    const status = /^\/status\/(\d+)$/.exec(url)?.[1]
    if (status !== undefined) response.writeHead(Number(status)).end()
    else if (url === '/article') html(response, '<title>An article</title><p>Words.</p>')
    else if (url === '/for-good') lead(response, 301, '/article')
    else if (url === '/for-now') lead(response, 302, '/article')
    else if (url === '/for-now-for-good') lead(response, 302, '/for-good')
    else if (url === '/old/article') lead(response, 308, '/')
    else if (url === '/round') lead(response, 302, '/round')
    else if (url === '/to-missing') lead(response, 301, '/status/404')
    else if (url === '/to-a-script') lead(response, 302, 'javascript:alert(1)')
    else if (url === '/sold') html(response, '<html><body><h1>paper.example</h1><p>This domain is for sale!</p></body></html>')
    else if (url === '/endless') pour(response)
    else if (url === '/pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4 this domain is for sale')
    else if (url === '/broken') response.destroy()
    else if (url === '/silent') response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders()
    else html(response, '<title>Front page</title>')
  })
})

afterAll(async () => {
  await dispatcher.destroy()
  await site.close()
})

describe('what is at an address is told', () => {
  test.each<[string, string, string]>([
    ['/article', 'fine', '200'],
    ['/pdf', 'fine', '200'],
    ['/status/404', 'missing', '404'],
    ['/status/410', 'missing', '410'],
    ['/status/403', 'refused', '403'],
    ['/status/429', 'refused', '429'],
    ['/status/500', 'failing', '500'],
    ['/sold', 'parked', 'the domain is for sale'],
    ['/broken', 'failing', 'the server broke off'],
    ['/round', 'failing', 'it leads on more than 10 times'],
    ['/to-a-script', 'failing', '302'],
  ])('%s is %s', async (path, state, detail) => {
    expect(await look(path)).toEqual({ state, detail, to: undefined })
  })

  test.each<[string, string, string, string]>([
    ['/for-good', 'moved', '200', '/article'],
    ['/for-now', 'fine', '200', '/article'],
    ['/for-now-for-good', 'moved', '200', '/article'],
    ['/to-missing', 'missing', '404', '/status/404'],
    ['/old/article', 'moved', 'to a front page', '/'],
  ])('%s is %s, and where it leads', async (path, state, detail, to) => {
    expect(await look(path)).toEqual({ state, detail, to: site.url(to) })
  })
})

test('of a page without end only the beginning is read', async () => {
  expect(await look('/endless')).toMatchObject({ state: 'fine' })
  expect(sent).toBeLessThan(5_000_000)
})

test('who says nothing more is not waited for', async () => {
  expect(await look('/silent', { milliseconds: 100 })).toEqual({ state: 'failing', detail: 'it took longer than 0.1 s' })
})

test('a port on which nobody listens', async () => {
  const gone = await siteOf(() => {})
  await gone.close()
  expect(await lookAt(gone.url('/'), { dispatcher, milliseconds: 5000, isForbidden: () => false })).toEqual({
    state: 'failing',
    detail: 'nothing answers there',
  })
})

test('a name that no server has', async () => {
  const noName = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
  const nowhere = new Agent({ connect: (_, callback) => callback(noName, null) })
  expect(await look('/', { dispatcher: nowhere })).toEqual({ state: 'unreachable', detail: 'there is no such server' })
  await nowhere.destroy()
})

test('an address that may not be connected to is skipped', async () => {
  class Forbidden extends Error {}
  const guarded = new Agent({ connect: (_, callback) => callback(new Forbidden(), null) })
  const told = await look('/', { dispatcher: guarded, isForbidden: (error) => error instanceof Forbidden })
  expect(told).toEqual({ state: 'skipped', detail: 'it is a private address; add --allow-private to look at it' })
  await guarded.destroy()
})
