import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citationOf } from '../../../src/core/answer/citation.ts'
import { passageOf } from '../../given/article.ts'
import { prose } from '../../given/texts.ts'

const PAGE = 'https://paper.example/a'
const urlOf = (words: string, url: string | null = PAGE) => citationOf(passageOf(words, { url }), words).url

test('says what the article says, and which passage it is', () => {
  expect(citationOf(passageOf('Words.', { author: 'Ann', url: PAGE, kind: 'summary' }), 'Words.')).toEqual({
    title: 'A rift',
    publisher: 'The Paper',
    author: 'Ann',
    published: '2024-04-05',
    url: PAGE,
    locator: '¶1',
    kind: 'summary',
    passage: 'rift/paper#one',
  })
})

describe('the address', () => {
  test.each([
    ['opens on words that are few', 'One two three.', `${PAGE}#:~:text=One%20two%20three.`],
    ['opens on the first and last five words of many', '1 2 3 4 5 6 7 8 9 10 11', `${PAGE}#:~:text=1%202%203%204%205,7%208%209%2010%2011`],
    ['counts words across lines', 'One\n two', `${PAGE}#:~:text=One%20two`],
    ['takes dashes and commas as words', 'a-b, c', `${PAGE}#:~:text=a%2Db%2C%20c`],
    ['takes what could end a link as words', `(a) 'b' *c*!`, `${PAGE}#:~:text=%28a%29%20%27b%27%20%2Ac%2A%21`],
    ['opens on words in Arabic', 'غزة', `${PAGE}#:~:text=%D8%BA%D8%B2%D8%A9`],
  ])('%s', (_, words, url) => {
    expect(urlOf(words)).toBe(url)
  })

  test('keeps the place inside the page that it names already', () => {
    expect(urlOf('One', `${PAGE}#top`)).toBe(`${PAGE}#top:~:text=One`)
  })

  test('keeps the words of the page that it names already', () => {
    expect(urlOf('One', `${PAGE}#:~:text=Two`)).toBe(`${PAGE}#:~:text=Two`)
  })

  test('of words with half a character can still be written', () => {
    expect(urlOf('half \ud83d')).toBe(`${PAGE}#:~:text=half%20%EF%BF%BD`)
  })

  test('opens on nothing when the words are our summary', () => {
    expect(citationOf(passageOf('One', { url: PAGE, kind: 'summary' }), 'One').url).toBe(PAGE)
  })

  test('is none for a text that is not on the web', () => {
    expect(urlOf('One', null)).toBeNull()
  })

  test('leaves the words out rather than grow beyond 512 characters', () => {
    const long = (length: number) => `${PAGE}?`.padEnd(length, 'x')
    expect(urlOf('One', long(500))).toBe(`${long(500)}#:~:text=One`)
    expect(urlOf('One', long(501))).toBe(long(501))
  })

  test('is whole, at most 512 characters, and names words of the passage', () => {
    fc.assert(
      fc.property(prose(1, 60), (text) => {
        const url = urlOf(text) ?? ''
        expect(url.length).toBeLessThanOrEqual(512)
        expect(new URL(url).href).toBe(url)
        const flat = text.split(/\s+/u).join(' ')
        const [, fragment] = url.split(':~:text=')
        for (const edge of fragment?.split(',') ?? []) expect(flat).toContain(decodeURIComponent(edge))
      }),
    )
  })
})
