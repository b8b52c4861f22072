import { describe, expect, test } from 'vitest'
import { parseLocation } from '../../src/corpus-source/location.ts'

test.each(['./corpus', '/srv/corpus#1', 'C:\\corpus', 'corpus.git', 'corpus.tar.gz', 'ext::sh -c id', '-u'])('%s is a folder', (text) => {
  expect(parseLocation(text)).toEqual({ kind: 'folder', folder: text })
})

const PLAIN = { credentials: undefined, branch: undefined, subfolder: '' }

describe('a git repository', () => {
  test.each([
    ['https://host.example/a/corpus.git', {}],
    ['ssh://git@host.example/a/corpus.git', {}],
    ['git@host.example:a/corpus.git', {}],
    ['file:///srv/corpus', {}],
    ['http://127.0.0.1:4000/corpus.git', {}],
    ['git+https://host.example/corpus', { url: 'https://host.example/corpus' }],
    ['git+file:///srv/corpus', { url: 'file:///srv/corpus' }],
    ['git+http://localhost:4000/corpus', { url: 'http://localhost:4000/corpus' }],
    ['https://host.example/corpus.git#main', { url: 'https://host.example/corpus.git', branch: 'main' }],
    [
      'https://host.example/corpus.git#a/b:articles/en/',
      { url: 'https://host.example/corpus.git', branch: 'a/b', subfolder: 'articles/en' },
    ],
    ['git@host.example:corpus.git#:articles', { url: 'git@host.example:corpus.git', subfolder: 'articles' }],
  ])('%s', (text, parts) => {
    const location = { kind: 'git', url: text, ...PLAIN, ...parts }
    expect(parseLocation(text)).toEqual({ ...location, shown: location.url })
  })
})

test.each([
  ['https://host.example/corpus.tar.gz', ''],
  ['https://host.example/corpus.tgz#:corpus-main/corpus', 'corpus-main/corpus'],
])('a tarball: %s', (text, subfolder) => {
  const [url = ''] = text.split('#')
  expect(parseLocation(text)).toEqual({ kind: 'tarball', url, shown: url, ...PLAIN, subfolder })
})

describe('what only the other side should know is not shown', () => {
  test.each([
    ['https://ann:s%40cret@host.example/corpus.git', 'https://host.example/corpus.git', 'https://host.example/corpus.git', 'ann:s@cret'],
    ['https://token@host.example/corpus.git', 'https://host.example/corpus.git', 'https://host.example/corpus.git', 'token:'],
    ['https://host.example/a.tgz?key=1', 'https://host.example/a.tgz?key=1', 'https://host.example/a.tgz', undefined],
    ['ssh://git:secret@host.example/a.git', 'ssh://git@host.example/a.git', 'ssh://git@host.example/a.git', undefined],
  ])('%s', (text, url, shown, credentials) => {
    expect(parseLocation(text)).toMatchObject({ url, shown, credentials })
  })
})

describe('is refused', () => {
  const FORMS = 'write a folder, a git repository such as https://host/corpus.git, or a tarball such as https://host/corpus.tar.gz'
  test.each([
    ['https://host.example/corpus', FORMS],
    ['https://host.example/corpus.zip', FORMS],
    ['git://host.example/corpus.git', FORMS],
    ['ftp://host.example/corpus.tar.gz', FORMS],
    ['git+git://host.example/corpus.git', FORMS],
    ['https://', FORMS],
    ['ssh://-oProxyCommand=id/corpus.git', FORMS],
    ['http://host.example/corpus.git', 'what comes by http may be anybody’s; write https'],
    ['http://127.0.0.1.example/corpus.tgz', 'what comes by http may be anybody’s; write https'],
    ['https://host.example/corpus.tgz#main', 'a tarball has no branches; write its folder as #:folder'],
    ['https://%zz@host.example/corpus.git', 'write % as %25'],
    ['https://host.example/corpus.git#%zz', 'write % as %25'],
    ...['-x', '../x', 'a..b', '/a', 'a b', 'a@{1}', '.a', 'a^b', 'a~1'].map((branch) => [
      `https://host.example/corpus.git#${branch}`,
      'there can be no such branch; write it as #branch or #branch:folder',
    ]),
    ...['-x', '../x', 'a/../b', '/a', './a', 'a/.', 'a\\b'].map((folder) => [
      `https://host.example/corpus.git#:${folder}`,
      'the folder must lie below it; write it as #branch:folder or #:folder',
    ]),
  ])('%s', (text, reason) => {
    expect(() => parseLocation(text)).toThrow(new RangeError(`Cannot use this address: ${reason}`))
  })
})
