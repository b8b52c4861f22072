import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { type FetchOptions, fetchPage } from '../../../src/ingest/source/fetch-page.ts'
import { listen, shut } from '../../support/loopback.ts'

const servers: Server[] = []

afterEach(() => Promise.all(servers.splice(0).map(shut)))

/** A server on this machine, and what it was asked for. */
async function serve(answer: RequestListener, robots?: string): Promise<{ url: string; asked: string[]; agents: Set<string> }> {
  const asked: string[] = []
  const agents = new Set<string>()
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    agents.add(request.headers['user-agent'] ?? '')
    if (request.url !== '/robots.txt') answer(request, response)
    else if (robots === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(robots)
  })
  servers.push(server)
  return { url: `http://127.0.0.1:${await listen(server)}`, asked, agents }
}

const html: RequestListener = (_, response) =>
  void response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' }).end('<p>Hello')

const get = (url: string, over: Partial<FetchOptions> = {}) => fetchPage(url, { reach: 'any', ...over })

test('a page comes with its type, its charset and its address', async () => {
  const { url, asked, agents } = await serve(html)
  const { bytes, ...page } = await get(`${url}/a#b`)
  expect(page).toEqual({ name: `${url}/a#b`, type: 'text/html', charset: 'iso-8859-1', url: `${url}/a` })
  expect(Buffer.from(bytes).toString()).toBe('<p>Hello')
  expect(asked).toEqual(['/robots.txt', '/a'])
  expect([...agents]).toEqual([expect.stringMatching(/^Rift\/\d+\.\d+\.\d+ /)])
})

test('redirects are followed, and the page stands where they end', async () => {
  const { url } = await serve((request, response) =>
    request.url === '/5' ? html(request, response) : response.writeHead(302, { location: `./${Number(request.url?.slice(1)) + 1}` }).end(),
  )
  expect((await get(`${url}/0`)).url).toBe(`${url}/5`)
})

describe('nothing is read', () => {
  test('from a private address, of which nobody is asked', async () => {
    const { url, asked } = await serve(html)
    await expect(get(url, { reach: 'public' })).rejects.toThrow('127.0.0.1 is a private address; if you mean it, add --allow-private')
    expect(asked).toEqual([])
  })

  test('from a private address that a name stands for', async () => {
    const { url, asked } = await serve(html)
    await expect(get(url.replace('127.0.0.1', 'localhost'), { reach: 'public' })).rejects.toThrow(/is a private address/)
    expect(asked).toEqual([])
  })

  test('after more than five redirects', async () => {
    const { url, asked } = await serve((_, response) => response.writeHead(301, { location: '/again' }).end())
    await expect(get(url)).rejects.toThrow('it leads on more than 5 times')
    expect(asked.filter((path) => path === '/again')).toHaveLength(5)
  })

  test.each(['file:///etc/passwd', 'ftp://x.example/', 'data:text/html,x'])('when a redirect leads to %s', async (location) => {
    const { url } = await serve((_, response) => response.writeHead(302, { location }).end())
    await expect(get(url)).rejects.toThrow('only http and https addresses are fetched')
  })

  test('of what is no document', async () => {
    const { url } = await serve((_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'))
    await expect(get(url)).rejects.toThrow(`${url}: Cannot fetch: it is image/png, which holds no article`)
  })

  test('that says that it is too large', async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 11 * 2 ** 20 }).write('x'),
    )
    await expect(get(url)).rejects.toThrow('it is larger than 10 MB')
  })

  test('that is too large without saying so, or when it is unpacked', async () => {
    const bomb = gzipSync(new Uint8Array(50 * 2 ** 20))
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    )
    await expect(get(url)).rejects.toThrow('it is larger than 10 MB')
  })

  test('that does not come to an end', async () => {
    const { url } = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'))
    await expect(get(url, { milliseconds: 300 })).rejects.toThrow('it took longer than 0.3 s')
  })

  test('with a password in the address, which is not repeated', async () => {
    const refusal = await get('http://user:secret@x.example/').catch(String)
    expect(refusal).toContain('the address holds a password')
    expect(refusal).not.toContain('secret')
  })

  test('where nobody answers', async () => {
    const { url } = await serve(html)
    servers[0]?.close()
    await expect(get(url)).rejects.toThrow('nothing answers there; check the address')
  })
})

test.each([
  [401, 'the page is for those who log in (401)'],
  [403, 'the server refuses (403); save the page from a browser, and add the file'],
  [404, 'there is no such page (404)'],
  [429, 'the server asks for fewer visits (429)'],
  [418, 'the server answers 418; check the address'],
  [503, 'the server answers 503; try again later'],
])('a server that answers %d is reported', async (status, message) => {
  const { url } = await serve((_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end('x'))
  await expect(get(`${url}/a`)).rejects.toThrow(`${url}/a: Cannot fetch: ${message}`)
})

describe('robots.txt', () => {
  const forbid = 'User-agent: Rift\nDisallow: /private\n\nUser-agent: *\nAllow: /\n'

  test('is respected, and reported', async () => {
    const { url, asked } = await serve(html, forbid)
    await expect(get(`${url}/private/a`)).rejects.toThrow(
      /the robots\.txt of 127\.0\.0\.1:\d+ does not let robots read \/private\/a; save the page/,
    )
    expect(asked).toEqual(['/robots.txt'])
    expect((await get(`${url}/public`)).type).toBe('text/html')
  })

  test('counts also for where a redirect leads', async () => {
    const forbidding = await serve(html, 'User-agent: *\nDisallow: /')
    const { url } = await serve((_, response) => response.writeHead(302, { location: `${forbidding.url}/a` }).end())
    await expect(get(url)).rejects.toThrow('does not let robots read /a')
    expect(forbidding.asked).toEqual(['/robots.txt'])
  })

  test('is followed to where it stands', async () => {
    const elsewhere = await serve((_, response) => response.writeHead(200).end('User-agent: *\nDisallow: /a'))
    const server = createServer((_, response) => response.writeHead(301, { location: `${elsewhere.url}/rules` }).end())
    servers.push(server)
    await expect(get(`http://127.0.0.1:${await listen(server)}/a`)).rejects.toThrow('does not let robots read /a')
  })

  test('that cannot be read at the moment allows nothing', async () => {
    const server = createServer((_, response) => response.writeHead(503).end())
    servers.push(server)
    await expect(get(`http://127.0.0.1:${await listen(server)}/a`)).rejects.toThrow('cannot say what robots may read (503)')
  })
})
