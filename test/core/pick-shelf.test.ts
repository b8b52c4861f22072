import { expect, test } from 'vitest'
import { parseCorpus } from '../../src/core/corpus/corpus.ts'
import { createLibrary } from '../../src/core/library.ts'
import { pickShelf } from '../../src/core/pick-shelf.ts'
import { RequestError } from '../../src/core/request-error.ts'
import { articleText } from '../given/article.ts'

const libraryOf = (...names: readonly string[]) =>
  createLibrary(
    parseCorpus({ folder: 'corpus', edition: 'e', files: names.map((name) => ({ path: `${name}/a.md`, text: articleText() })) }),
  )

test.each([
  ['the one that is named', ['guide', 'rift'], 'guide', 'guide'],
  ['the usual one when none is named', ['guide', 'rift'], undefined, 'rift'],
  ['the first when there is no usual one', ['guide', 'news'], undefined, 'guide'],
])('picks %s', (_, names, name, picked) => {
  expect(pickShelf(libraryOf(...names), name).name).toBe(picked)
})

test.each(['nope', '', '__proto__', 'constructor'])('there is no collection "%s", and those there are are named', (name) => {
  expect(() => pickShelf(libraryOf('guide', 'rift'), name)).toThrow(
    new RequestError(`Cannot find collection "${name}": there is guide, rift`),
  )
})

test('a long or hostile name is told in short, on one line', () => {
  expect(() => pickShelf(libraryOf('rift'), `a\n\u001b[31m${'x'.repeat(4000)}`)).toThrow(
    new RequestError(`Cannot find collection "a [31m${'x'.repeat(33)}…": there is rift`),
  )
})
