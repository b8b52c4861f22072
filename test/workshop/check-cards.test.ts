import { expect, test } from 'vitest'
import { type Card, type CardCheck, checkCards } from '../../src/workshop/check-cards.ts'
import { shelfOf } from '../given/library.ts'

const FINE: Card = { breaches: [], fullness: 0.1 }
const checkWith = (draw: (anchor: string, language: string) => Card): CardCheck => ({
  platform: 'Discord',
  languages: ['en', 'ar', 'he'],
  draw: (_, { anchor }, language) => draw(anchor, language),
})
const check = (draw: (anchor: string, language: string) => Card) => checkCards(shelfOf('rift'), [checkWith(draw)], 'corpus')

test('what a platform would refuse is told of each passage, with the platform and the language', () => {
  const draw = (anchor: string, language: string) =>
    anchor === 'rafah' && language === 'ar' ? { ...FINE, breaches: ['it is too long'] } : FINE
  expect(check(draw)).toEqual([
    {
      severity: 'error',
      rule: 'card',
      file: 'corpus/rift/paper.md',
      line: expect.any(Number),
      message: 'Cannot show "rafah" on Discord (ar): it is too long',
    },
  ])
})

test('a card with much room is drawn in the other languages only once, a full one for every passage', () => {
  const drawn: string[] = []
  check((anchor, language) => {
    drawn.push(`${anchor} ${language}`)
    return { ...FINE, fullness: anchor === 'vote' ? 0.5 : 0.49 }
  })
  expect(drawn).toEqual(['rafah en', 'rafah ar', 'rafah he', 'aid en', 'vote en', 'vote ar', 'vote he'])
})
