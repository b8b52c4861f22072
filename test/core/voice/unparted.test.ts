import { expect, test } from 'vitest'
import { unparted } from '../../../src/core/voice/unparted.ts'

test('French marks of punctuation stay with their words', () => {
  expect(unparted('Impossible de régler « Langue » : non ! Vraiment ?', 'fr')).toBe(
    'Impossible de régler «\u00a0Langue\u00a0»\u00a0: non\u00a0! Vraiment\u00a0?',
  )
})

test('in other languages nothing is changed', () => {
  expect(unparted('a : b', 'en')).toBe('a : b')
})
