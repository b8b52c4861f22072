import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createGitRemote } from '../../src/corpus-source/git-remote.ts'
import { parseLocation, type RemoteLocation } from '../../src/corpus-source/location.ts'
import { filesIn } from '../given/files-in.ts'
import { type Repository, repositoryOf } from '../given/repository.ts'

const FILES = { 'rift/paper.md': 'One.', 'README.md': 'About', 'articles/rift/other.md': 'Two.' }

let home = ''
let there: Repository

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'git-remote-'))
  there = await repositoryOf(FILES)
})

afterEach(async () => {
  for (const folder of [home, there.folder]) await rm(folder, { recursive: true })
})

const remoteOf = (address: string, over: { readonly patience?: number; readonly environment?: Readonly<Record<string, string>> } = {}) =>
  createGitRemote(parseLocation(address) as RemoteLocation, {
    repository: path.join(home, 'repository'),
    environment: { PATH: String(process.env['PATH']), HOME: home },
    signal: new AbortController().signal,
    patience: 20_000,
    ...over,
  })

/** What is fetched into a new folder. */
async function fetched(remote: ReturnType<typeof remoteOf>, known?: string) {
  const folder = await mkdtemp(path.join(home, 'copy-'))
  const stamp = await remote.fetch(known, folder)
  return { stamp, files: filesIn(folder) }
}

describe('what is fetched', () => {
  test('is the newest commit, which is its stamp', async () => {
    const commit = await there.commit({ 'rift/paper.md': 'Three.' })
    expect(await fetched(remoteOf(there.url))).toEqual({
      stamp: commit,
      files: { 'rift/paper.md': 'Three.', 'articles/rift/other.md': 'Two.' },
    })
  })

  test('is nothing when that commit is known', async () => {
    const commit = there.git('rev-parse', 'HEAD')
    expect(await fetched(remoteOf(there.url), commit)).toEqual({ stamp: undefined, files: {} })
  })

  test('is what is new, time after time, even when history was rewritten', async () => {
    const remote = remoteOf(there.url)
    const first = await fetched(remote)
    await there.commit({ 'rift/paper.md': 'Three.' })
    const second = await fetched(remote, first.stamp)
    expect(second.files['rift/paper.md']).toBe('Three.')
    there.git('reset', '--quiet', '--hard', 'HEAD~1')
    await there.commit({ 'rift/paper.md': 'Four.' })
    expect((await fetched(remote, second.stamp)).files['rift/paper.md']).toBe('Four.')
  })

  test('is of a branch or tag, if there is to be one, and below a folder of it', async () => {
    there.git('checkout', '--quiet', '-b', 'next/one')
    const branch = await there.commit({ 'articles/rift/other.md': 'Three.' })
    there.git('checkout', '--quiet', 'main')
    there.git('tag', '--annotate', '--message', 'first', 'v1')
    expect(await fetched(remoteOf(`${there.url}#next/one:articles`))).toEqual({ stamp: branch, files: { 'rift/other.md': 'Three.' } })
    expect(await fetched(remoteOf(`${there.url}#v1:articles`))).toEqual({
      stamp: there.git('rev-parse', 'main'),
      files: { 'rift/other.md': 'Two.' },
    })
  })
})

describe('what cannot be fetched is told in words', () => {
  test.each([
    ['a repository that is not there', () => 'file:///no/such/repository', "'/no/such/repository' does not appear to be a git repository"],
    ['a branch that is not there', () => `${there.url}#nope`, 'there is no branch or tag nope in it'],
    ['a folder that is not there', () => `${there.url}#:nope`, 'there is no folder nope in it'],
    ['a file where the folder should be', () => `${there.url}#:README.md`, 'there is no folder README.md in it'],
  ])('%s', async (_, address, reason) => {
    await expect(fetched(remoteOf(address()))).rejects.toThrow(new Error(reason))
  })

  test('a repository without a commit', async () => {
    const empty = await mkdtemp(path.join(home, 'empty-'))
    execFileSync('git', ['init', '--quiet', empty])
    await expect(fetched(remoteOf(`file://${empty}`))).rejects.toThrow('it is empty')
  })

  test('a machine without git', async () => {
    await expect(fetched(remoteOf(there.url, { environment: { PATH: home } }))).rejects.toThrow('git is not installed')
  })

  test('a link among the articles', async () => {
    await symlink('/etc/passwd', path.join(there.folder, 'rift/secret.md'))
    await there.commit({})
    await expect(fetched(remoteOf(there.url))).rejects.toThrow('rift/secret.md in it is a link; put what it leads to in its place')
  })
})

test('what an ended process has left lying there is in the way once, and no more', async () => {
  const remote = remoteOf(there.url)
  await fetched(remote)
  await writeFile(path.join(home, 'repository/shallow.lock'), '')
  await there.commit({ 'rift/paper.md': 'Three.' })
  await expect(fetched(remote)).rejects.toThrow('shallow.lock')
  expect((await fetched(remote)).files['rift/paper.md']).toBe('Three.')
})

test('nothing that a repository, a template or a setting brings is run', async () => {
  const hooks = path.join(home, 'hooks')
  const ran = path.join(home, 'ran')
  for (const folder of [hooks, path.join(home, 'template/hooks')]) {
    await mkdir(folder, { recursive: true })
    for (const hook of ['post-checkout', 'post-merge', 'reference-transaction', 'post-index-change']) {
      await writeFile(path.join(folder, hook), `#!/bin/sh\ntouch ${ran}\n`)
      await chmod(path.join(folder, hook), 0o755)
    }
  }
  await writeFile(path.join(home, '.gitconfig'), `[core]\nhooksPath = ${hooks}\n[init]\ntemplateDir = ${path.join(home, 'template')}\n`)
  await fetched(remoteOf(there.url))
  expect(existsSync(ran)).toBe(false)
})

describe('over the network', () => {
  const asked: (string | undefined)[] = []

  async function serverOf(answer: 'nothing' | 'who are you'): Promise<string> {
    asked.length = 0
    const server: Server = createServer(({ headers }, response) => {
      asked.push(headers.authorization)
      if (answer === 'who are you') response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    return `127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('a server that does not answer is waited for no longer than can be borne', async () => {
    const host = await serverOf('nothing')
    const start = performance.now()
    await expect(fetched(remoteOf(`http://${host}/corpus.git`, { patience: 500 }))).rejects.toThrow('it took too long')
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('nobody is asked for a password', async () => {
    const host = await serverOf('who are you')
    await expect(fetched(remoteOf(`http://${host}/corpus.git`))).rejects.toThrow('terminal prompts disabled')
    expect(asked).toEqual([undefined])
  })

  test('a name and password are sent, and told to nobody', async () => {
    const host = await serverOf('who are you')
    const failure = await fetched(remoteOf(`http://ann:secret@${host}/corpus.git`)).then(() => undefined, String)
    expect(asked[0]).toBe(`Basic ${Buffer.from('ann:secret').toString('base64')}`)
    expect(failure).toContain('terminal prompts disabled')
    expect(failure).not.toMatch(/secret|YW5u/)
  })

  test('the command that ssh is called by never holds what could be taken for an option, and asks nobody', async () => {
    const ssh = path.join(home, 'ssh')
    await writeFile(ssh, `#!/bin/sh\necho "$@" > ${home}/called\nexit 1\n`)
    await chmod(ssh, 0o755)
    await expect(
      fetched(remoteOf('git@host.example:corpus.git', { environment: { PATH: `${home}:${process.env['PATH']}`, HOME: home } })),
    ).rejects.toThrow()
    expect(await readFile(path.join(home, 'called'), 'utf8')).toMatch(
      /^-o BatchMode=yes -o ConnectTimeout=20 .*git@host\.example git-upload-pack/,
    )
  })
})
