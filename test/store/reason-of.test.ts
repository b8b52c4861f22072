import { expect, test } from 'vitest'
import { reasonOf } from '../../src/store/reason-of.ts'

const failed = (code: string) => Object.assign(new Error(`${code}: scandir '/x'`), { code })

test.each([
  [failed('ENOENT'), 'there is no such file'],
  [failed('ENOTDIR'), 'it is not a folder'],
  [failed('EISDIR'), 'it is a folder'],
  [failed('EACCES'), 'this user may not read it'],
  [failed('EPERM'), 'this user may not read it'],
  [failed('ELOOP'), 'it is a link that leads back to itself'],
  [failed('EIO'), "EIO: scandir '/x'"],
  [new Error('a bug'), 'a bug'],
  ['a string', 'a string'],
])('%s is told in words', (error, reason) => {
  expect(reasonOf(error, 'file')).toBe(reason)
})

test('a folder that is missing is called one', () => {
  expect(reasonOf(failed('ENOENT'), 'folder')).toBe('there is no such folder')
})
