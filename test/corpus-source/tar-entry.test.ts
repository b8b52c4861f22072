import { describe, expect, test } from 'vitest'
import { entryFault, ownPathOf } from '../../src/corpus-source/tar-entry.ts'

describe('the path of an entry below a folder', () => {
  test.each([
    ['rift/a.md', '', 'rift/a.md'],
    ['./rift/a.md', '', 'rift/a.md'],
    ['rift/', '', 'rift'],
    ['./', '', ''],
    ['main/corpus/rift/a.md', 'main/corpus', 'rift/a.md'],
    ['./main/corpus/', 'main/corpus', ''],
    ['main/corpus-of-another/a.md', 'main/corpus', undefined],
    ['main/README.md', 'main/corpus', undefined],
  ])('of %j below %j', (path, subfolder, own) => {
    expect(ownPathOf(path, subfolder)).toBe(own)
  })
})

describe('an archive is refused for', () => {
  test.each([
    ['a path out of it', { path: '../a.md' }, '../a.md in it would be written elsewhere'],
    ['a path out of it and back', { path: 'rift/../../x/a.md' }, 'rift/../../x/a.md in it would be written elsewhere'],
    ['an absolute path', { path: '/etc/a.md' }, '/etc/a.md in it would be written elsewhere'],
    ['a path of a drive', { path: 'C:/a.md' }, 'C:/a.md in it would be written elsewhere'],
    ['a path with the slashes of Windows', { path: 'rift\\..\\..\\a.md' }, 'rift\\..\\..\\a.md in it would be written elsewhere'],
    ['a link', { path: 'rift/a.md', type: 'SymbolicLink' }, 'rift/a.md in it is a link; put what it leads to in its place'],
    ['a link to a folder', { path: 'rift/more', type: 'SymbolicLink' }, 'rift/more in it is a link; put what it leads to in its place'],
    ['a second name of a file', { path: 'rift/a.md', type: 'Link' }, 'rift/a.md in it is a link; put what it leads to in its place'],
    ['an article that is too large', { path: 'rift/a.md', size: 2 ** 22 + 1 }, 'rift/a.md in it is larger than 4 MB; divide it'],
  ] as const)('%s', (_, entry, fault) => {
    expect(entryFault({ type: 'File', size: 0, ...entry }, entry.path)).toBe(fault)
  })
})

test.each([
  ['a large picture', { path: 'rift/a.png', size: 2 ** 30 }],
  ['a link beside the collections', { path: 'LICENCE.md', type: 'SymbolicLink' }],
  ['a hidden link', { path: '.github/a', type: 'SymbolicLink' }],
  ['two dots in a name', { path: 'rift/a..b.md' }],
] as const)('%s is nothing that an archive is refused for', (_, entry) => {
  expect(entryFault({ type: 'File', size: 0, ...entry }, entry.path)).toBeUndefined()
})

test('a link outside the folder that is wanted is nothing either', () => {
  expect(entryFault({ path: 'docs/a', type: 'SymbolicLink', size: 0 }, undefined)).toBeUndefined()
})
