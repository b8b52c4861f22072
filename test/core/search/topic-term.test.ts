import { expect, test } from 'vitest'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { topicTerm } from '../../../src/core/search/topic-term.ts'

test('stands for a topic and for no other', () => {
  expect(topicTerm('gaza')).toBe('#gaza')
  expect(topicTerm('gaza')).not.toBe(topicTerm('gaza-strip'))
})

test('no word of a text is equal to it', () => {
  expect(createAnalyzer('en')('#gaza ##gaza (#gaza)').map(({ term }) => term)).toEqual(['gaza', 'gaza', 'gaza'])
})
