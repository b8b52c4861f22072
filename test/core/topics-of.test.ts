import { expect, test } from 'vitest'
import { shelfOf } from '../given/library.ts'

test.each([
  ['rafah', ['rafah']],
  ['What happened in the Gaza Strip?', ['gaza']],
  ['رفح', ['rafah']],
  ['rafha', ['rafah']],
  ['weapons for rafah', ['rafah', 'weapons']],
  ['the weather', []],
  ['#rafah', ['rafah']],
  ['#aid', ['gaza']],
  ['#nothing', []],
])('"%s" is on %j', (query, topics) => {
  expect([...shelfOf('rift').topicsOf(query)].sort()).toEqual(topics)
})
