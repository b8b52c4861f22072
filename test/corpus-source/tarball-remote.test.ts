import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { parseLocation, type RemoteLocation } from '../../src/corpus-source/location.ts'
import type { Remote } from '../../src/corpus-source/remote.ts'
import { createTarballRemote } from '../../src/corpus-source/tarball-remote.ts'
import { filesIn } from '../given/files-in.ts'
import { tarOf } from '../given/tarball.ts'

let home = ''

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tarball-'))
})

afterEach(() => rm(home, { recursive: true }))

const TARBALL = gzipSync(tarOf([{ path: 'rift/paper.md', content: 'One.' }]))

/** A server on this machine; gives its host and port. */
async function serverOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const remoteOf = (address: string, patience = 20_000): Remote =>
  createTarballRemote(parseLocation(address) as RemoteLocation, { signal: new AbortController().signal, patience })

async function fetched(remote: Remote, known?: string) {
  const folder = await mkdtemp(path.join(home, 'copy-'))
  const stamp = await remote.fetch(known, folder)
  return { stamp, files: filesIn(folder) }
}

test('what is there is fetched', async () => {
  const host = await serverOf((_, response) => response.end(TARBALL))
  expect(await fetched(remoteOf(`http://${host}/corpus.tgz`))).toEqual({ stamp: '{}', files: { 'rift/paper.md': 'One.' } })
  expect((await fetched(remoteOf(`http://${host}/corpus.tgz#:rift`))).files).toEqual({})
})

describe('what is known is asked for no second time', () => {
  test.each([
    ['etag', 'if-none-match', '"one"'],
    ['last-modified', 'if-modified-since', 'Sat, 04 May 2024 10:00:00 GMT'],
  ])('by %s', async (told, asked, value) => {
    const host = await serverOf(({ headers }, response) =>
      headers[asked] === value ? response.writeHead(304).end() : response.writeHead(200, { [told]: value }).end(TARBALL),
    )
    const remote = remoteOf(`http://${host}/corpus.tgz`)
    const { stamp, files } = await fetched(remote)
    expect(files).toEqual({ 'rift/paper.md': 'One.' })
    expect(await fetched(remote, stamp)).toEqual({ stamp: undefined, files: {} })
  })
})

describe('a redirection', () => {
  const leadingTo = (location: string) => serverOf((_, response) => response.writeHead(302, { location }).end())

  test('is followed, without the name and password', async () => {
    const asked: (string | undefined)[] = []
    const there = await serverOf(({ headers }, response) => {
      asked.push(headers.authorization)
      response.end(TARBALL)
    })
    const host = await serverOf(({ headers, url }, response) => {
      asked.push(headers.authorization)
      response.writeHead(302, { location: url === '/corpus.tgz' ? '/next' : `http://${there}/x` }).end()
    })
    expect((await fetched(remoteOf(`http://ann:secret@${host}/corpus.tgz`))).files).toEqual({ 'rift/paper.md': 'One.' })
    const basic = `Basic ${Buffer.from('ann:secret').toString('base64')}`
    expect(asked).toEqual([basic, basic, undefined])
  })

  test('to itself is followed a few times', async () => {
    const host = await leadingTo('/corpus.tgz')
    await expect(fetched(remoteOf(`http://${host}/corpus.tgz`))).rejects.toThrow('it leads to more than 5 other addresses')
  })

  test('to another kind of address is refused', async () => {
    const host = await leadingTo('file:///etc/passwd')
    await expect(fetched(remoteOf(`http://${host}/corpus.tgz`))).rejects.toThrow('it leads to an address without https')
  })
})

describe('what cannot be fetched is told in words', () => {
  test.each<[string, RequestListener, string]>([
    ['a page that is not there', (_, response) => response.writeHead(404).end(), 'the server answered 404 Not Found'],
    ['what is no gzip file', (_, response) => response.end('Words.'), 'it is no gzip file'],
    ['what is no tarball', (_, response) => response.end(gzipSync('Words. '.repeat(500))), 'it cannot be unpacked: '],
    ['what ends too soon', (_, response) => response.end(TARBALL.subarray(0, -20)), 'it ends too soon'],
    [
      'a link',
      (_, response) => response.end(gzipSync(tarOf([{ path: 'rift/a.md', type: 'SymbolicLink', linkpath: '/etc/passwd' }]))),
      'rift/a.md in it is a link; put what it leads to in its place',
    ],
    [
      'what breaks off',
      (_, response) => response.writeHead(200, { 'content-length': 9 }).write('x', () => response.destroy()),
      'other side closed',
    ],
  ])('%s', async (_, listener, reason) => {
    const host = await serverOf(listener)
    await expect(fetched(remoteOf(`http://${host}/corpus.tgz`))).rejects.toThrow(reason)
  })

  test('what unpacks to more than there is room for', async () => {
    const bomb = gzipSync(tarOf([{ path: 'a.png', content: new Uint8Array(600 * 2 ** 20) }]), { level: 1 })
    const host = await serverOf((_, response) => response.end(bomb))
    await expect(fetched(remoteOf(`http://${host}/corpus.tgz`))).rejects.toThrow('it is larger than 512 MB when unpacked')
  })

  test('nobody who answers', async () => {
    const host = await serverOf(() => undefined)
    await expect(fetched(remoteOf(`http://${host}/corpus.tgz`, 300))).rejects.toThrow('it took too long')
    await expect(fetched(remoteOf(`http://127.0.0.1:${await freePort()}/corpus.tgz`))).rejects.toThrow('nothing answers there')
    await expect(fetched(remoteOf('https://nowhere.invalid/corpus.tgz'))).rejects.toThrow(/there is no such host|could not be looked up/)
  })
})
