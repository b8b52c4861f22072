import { expect, test } from 'vitest'
import { createTwinFinder } from '../../src/workshop/twin-finder.ts'

const items = [
  { id: 'a', text: 'The offensive in Rafah began in May, and the tanks went on.' },
  { id: 'b', text: 'The offensive in Rafah began in June, and the tanks went on.' },
  { id: 'c', text: 'Aid for Gaza waited for weeks.' },
]
const find = createTwinFinder(items)

test('the text most like another is found', () => {
  expect(find('The offensive in Rafah began in May, and tanks went on.')?.id).toBe('a')
  expect(find('The offensive in Rafah began in June, and tanks went on.')?.id).toBe('b')
})

test('of those only that may be', () => {
  expect(find(items[0]?.text ?? '', ({ id }) => id !== 'a')?.id).toBe('b')
})

test('one that is like none has no twin', () => {
  expect(find('The council held a vote in May.')).toBeUndefined()
})
