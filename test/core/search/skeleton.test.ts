import { expect, test } from 'vitest'
import { skeletonOf } from '../../../src/core/search/skeleton.ts'

test.each([
  ['netanyahu', 'نتنياهو', 'נתניהו'],
  ['rafah', 'رفح', 'רפיח'],
  ['hezbollah', 'حزبالله', 'חיזבאללה'],
  ['gazah', 'غزة', 'gaza'],
  ['lebanon', 'لبنان', 'לבנון'],
  ['hamas', 'حماس', 'חמאס'],
  ['schumer', 'شومر', 'שומר'],
])('%s leaves the same in every script', (...spellings) => {
  expect(new Set(spellings.map(skeletonOf)).size).toBe(1)
})

test.each([
  ['iran', 'iraq'],
  ['gaza', 'hamas'],
  ['biden', 'trump'],
])('%s and %s do not', (one, other) => {
  expect(skeletonOf(one)).not.toBe(skeletonOf(other))
})

test('a word without consonants leaves nothing', () => {
  expect(skeletonOf('aeiou')).toBe('')
})
