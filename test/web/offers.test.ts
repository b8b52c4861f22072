import { describe, expect, test } from 'vitest'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { offersFor } from '../../src/web/offers.ts'
import { commands } from '../given/own-commands.ts'
import { playgroundOf } from '../given/web.ts'

const linesFor = (line: string, word = 'rift') =>
  offersFor(line, playgroundOf({ word: createCommandWord(word) }), 'en').map((offer) => offer.line)

/** Every command, with a space after those that go on. */
const linesOf = (word: string) =>
  commands.map(({ name, arguments: { query } }) => `/${name.replace('rift', word)}${query === undefined ? '' : ' '}`)

describe('until a command is named', () => {
  test.each(['', '  ', '/', ' /', '/r', '/rift'])('%j offers those that begin like it', (line) => {
    expect(linesFor(line)).toEqual(linesOf('rift'))
  })

  test('offers fewer the more is typed, and says what each does', () => {
    expect(offersFor('/rift-so', playgroundOf(), 'en')).toEqual([
      { label: '/rift-sources', note: 'The articles that Rift answers from, with publisher, date and link', line: '/rift-sources' },
    ])
  })

  test('says what each does in the language of the page', () => {
    expect(offersFor('/rift-so', playgroundOf(), 'he')[0]?.note).toBe('המאמרים שמהם Rift עונה, עם המפרסם, התאריך והקישור')
  })

  test('speaks with the operator’s own command word', () => {
    expect(linesFor('/', 'explain')).toEqual(linesOf('explain'))
  })

  test.each(['/nothing', '/help', '/f'])('offers nothing for %s, with which none begins', (line) => {
    expect(linesFor(line)).toEqual([])
  })
})

describe('once a command is named', () => {
  test('offers what it suggests, by its label, as a whole line', () => {
    expect(offersFor('/rift raf', playgroundOf(), 'en')[0]).toEqual({ label: 'Rafah', line: '/rift Rafah' })
  })

  test('offers the most common topics before anything is typed', () => {
    expect(linesFor('/rift ').slice(0, 2).toSorted()).toEqual(['/rift Gaza', '/rift Rafah'])
  })

  test('knows other scripts', () => {
    expect(linesFor('/rift غز')).toEqual(['/rift Gaza'])
  })

  test('asks the first command when none is named', () => {
    expect(linesFor('gaz')).toEqual(['/rift Gaza'])
  })

  test('keeps who is to see the answer', () => {
    expect(linesFor('/rift public: gaz')).toEqual(['/rift public: Gaza'])
  })

  test.each(['/rift-sources x', '/nothing x'])('offers nothing for %s', (line) => {
    expect(linesFor(line)).toEqual([])
  })

  test('asks the command of the guide about the guide', () => {
    expect(linesFor('/explain-help how', 'explain')).toEqual(['/explain-help #how-to-ask'])
  })
})
