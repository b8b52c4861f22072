import { expect, test } from 'vitest'
import { createResolver } from '../../../src/core/corpus/resolve-anchor.ts'
import type { Fate } from '../../../src/core/corpus/tombstone.ts'
import { articleOf } from '../../given/article.ts'

const { passages } = articleOf({}, '{#new}\nWords.')
const resolverOf = (fates: Readonly<Record<string, Fate>>) =>
  createResolver({
    passages,
    tombstones: Object.entries(fates).map(([anchor, fate]) => ({ anchor, article: 'rift/paper', line: 1, ...fate })),
  })

test('an anchor leads to its passage, over any number of moves', () => {
  const resolve = resolverOf({ old: { movedTo: 'older' }, older: { movedTo: 'new' } })
  for (const anchor of ['new', 'older', 'old']) expect(resolve(anchor)).toEqual({ passage: passages[0] })
})

test('a withdrawn one leads to the reason, also from where it was moved', () => {
  const resolve = resolverOf({ old: { movedTo: 'gone' }, gone: { withdrawn: 'It was wrong' } })
  for (const anchor of ['old', 'gone']) expect(resolve(anchor)).toEqual({ withdrawn: 'It was wrong' })
})

test('one that nobody knows, or that leads back to itself, leads to nothing', () => {
  const resolve = resolverOf({ a: { movedTo: 'b' }, b: { movedTo: 'a' }, c: { movedTo: 'nowhere' } })
  for (const anchor of ['a', 'b', 'c', 'nobody']) expect(resolve(anchor)).toBeUndefined()
})

test('without tombstones there are passages only', () => {
  expect(createResolver({ passages })('new')).toEqual({ passage: passages[0] })
})
