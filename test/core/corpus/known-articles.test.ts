import { expect, test } from 'vitest'
import { createKnownArticles, NONE_KNOWN } from '../../../src/core/corpus/known-articles.ts'
import { articleOf } from '../../given/article.ts'

const known = { ...articleOf(), digest: 'one' }
const undigested = { ...articleOf(), id: 'rift/other' }
const find = createKnownArticles([known, undigested])

test('an article is known by its id and digest', () => {
  expect(find({ id: known.id, digest: 'one' })).toBe(known)
})

test.each([
  ['with another digest', { id: known.id, digest: 'two' }],
  ['under another id', { id: 'rift/moved', digest: 'one' }],
  ['of which no digest was worked out', { id: known.id }],
  ['of which none was worked out when it was read', { id: undigested.id, digest: 'one' }],
  ['when neither was', { id: undigested.id }],
])('one %s is not', (_, article) => {
  expect(find(article)).toBeUndefined()
})

test('none is when none is to be', () => {
  expect(NONE_KNOWN(known)).toBeUndefined()
})
