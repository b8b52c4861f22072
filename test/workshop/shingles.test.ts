import { expect, test } from 'vitest'
import { ALIKE, likeness, shinglesOf } from '../../src/workshop/shingles.ts'

const alike = (a: string, b: string): number => likeness(shinglesOf(a), shinglesOf(b))

test('a text is wholly like itself, whatever its capital letters and punctuation', () => {
  expect(alike('The offensive, in Rafah.', 'the offensive in RAFAH')).toBe(1)
})

test('texts without a pair of words in common are not alike', () => {
  expect(alike('The offensive in Rafah began.', 'Trucks with flour waited for weeks.')).toBe(0)
})

test('a text stays alike when words are changed, and not when it is written anew', () => {
  const text =
    'The offensive in Rafah began in May. Aid was stopped at the crossing. The tanks went on for a week, and nobody knew where to.'
  expect(alike(text, text.replace('began in May', 'started in June'))).toBeGreaterThan(ALIKE)
  expect(alike(text, 'In May tanks reached Rafah; nothing passed the crossing any more, and people fled.')).toBeLessThan(ALIKE)
})

test.each(['加沙地带的战争仍在继续', 'قال إن الحرب مستمرة', 'One'])('%s can be compared', (text) => {
  expect(alike(text, text)).toBe(1)
})
