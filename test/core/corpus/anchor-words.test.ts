import { expect, test } from 'vitest'
import { anchorWords } from '../../../src/core/corpus/anchor-words.ts'

test.each([
  [['ferry', 'stopped', 'March'], 'ferry stopped March'],
  [['council', 'delegation', 'abstained', 'unexpectedly'], 'council delegation abstained'],
  [['x'.repeat(60), 'ferry'], 'x'.repeat(60)],
  [['Élysée'], 'Élysée'],
  [['ＲＡＦＡＨ'], 'ＲＡＦＡＨ'],
  [['渡轮', '停航', 'TV'], ''],
  [[], ''],
])('of %j an anchor has %j', (words, name) => {
  expect(anchorWords(words)).toBe(name)
})
