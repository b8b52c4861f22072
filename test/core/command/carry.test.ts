import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carryQuery } from '../../../src/core/command/carry.ts'
import { escapeValue } from '../../../src/core/command/invocation.ts'
import { hostileLine } from '../../given/texts.ts'

test.each([
  ['that is short stays as it is', 'why was the visit cancelled?', 60, 'why was the visit cancelled?'],
  ['on several lines is one', ' why\n this ', 60, 'why this'],
  ['that is long loses what a search does not use', 'Can you please explain to me why the visit was cancelled?', 20, 'visit cancelled'],
  ['that is still too long loses its end', 'visit cancelled weapons council delegation', 24, 'visit cancelled weapons'],
  ['says each word once', `${'rafah '.repeat(20)}aid`, 60, 'rafah aid'],
  ['keeps the spelling of its words', 'What did Netanyahu and the U.S. say?', 20, 'Netanyahu U.S.'],
  ['is measured as a button carries it', `rafah ${'|'.repeat(30)}`, 60, 'rafah'],
])('a query %s', (_, query, limit, carried) => {
  expect(carryQuery(query, limit)).toBe(carried)
})

test('a word that is too long is left out, and those after it stay', () => {
  expect(carryQuery(`${'x'.repeat(70)} rafah`, 60)).toBe('rafah')
})

test.each([
  ['whose words are all of no use', 'what is it that you are about and why is it so and for whom', 20, 'what is it that you'],
  ['of one long word', 'x'.repeat(80), 10, 'x'.repeat(10)],
  ['of one emoji after the other', '👩‍👩‍👧‍👦'.repeat(20), 25, '👩‍👩‍👧‍👦'.repeat(2)],
  ['of bars, which cost two characters each', '|'.repeat(80), 21, '|'.repeat(10)],
])('a query %s is carried by its beginning', (_, query, limit, carried) => {
  expect(carryQuery(query, limit)).toBe(carried)
})

test('what is carried fits, and is carried unchanged the next time', () => {
  fc.assert(
    fc.property(hostileLine(0, 60), fc.integer({ min: 1, max: 80 }), (query, limit) => {
      const carried = carryQuery(query, limit)
      expect(escapeValue(carried).length).toBeLessThanOrEqual(limit)
      expect(carryQuery(carried, limit)).toBe(carried)
    }),
    { numRuns: 300 },
  )
})
