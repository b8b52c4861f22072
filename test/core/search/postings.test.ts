import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entry, FIELDS, type Field, Postings } from '../../../src/core/search/postings.ts'
import { finish } from '../../../src/core/steps.ts'

const EMPTY = { text: [], heading: [], also: [], topics: [], parts: [] } as const
const entry = (id: number, fields: Partial<Record<Field, readonly string[]>>): Entry => ({ id, fields: { ...EMPTY, ...fields } })

function postingsOf(entries: readonly Entry[]): Postings {
  const postings = new Postings()
  for (const it of entries) postings.add(it)
  return postings
}

/** All that one shows of these terms. */
const shown = (postings: Postings, terms: readonly string[]) =>
  terms.flatMap((term) => FIELDS.map((field) => [term, field, [...(postings.occurrences(term, field) ?? [])]]))

function loaded(from: Postings): Postings {
  const to = new Postings()
  for (const portion of from.parts()) finish(to.load(portion))
  return to
}

describe('shows where a term stands', () => {
  const postings = postingsOf([
    entry(0, { text: ['aid', 'rafah', 'aid'], heading: ['rafah'], parts: ['~offen'] }),
    entry(1, { text: ['rafah'], topics: ['#rafah'] }),
    entry(2, {}),
  ])

  test.each([
    ['aid', 'text', [[0, 2]]],
    [
      'rafah',
      'text',
      [
        [0, 1],
        [1, 1],
      ],
    ],
    ['rafah', 'heading', [[0, 1]]],
    ['#rafah', 'topics', [[1, 1]]],
    ['~offen', 'parts', [[0, 1]]],
  ] as const)('%s in the %s', (term, field, passages) => {
    expect([...(postings.occurrences(term, field) ?? [])]).toEqual(passages)
  })

  test.each([
    ['rafah', 'also'],
    ['pasta', 'text'],
    ['AID', 'text'],
    ['', 'text'],
    ['constructor', 'text'],
    ['__proto__', 'text'],
  ] as const)('"%s" in no %s', (term, field) => {
    expect(postings.occurrences(term, field)?.size ?? 0).toBe(0)
  })
})

const term = fc.constantFrom('aid', 'aide', 'rafah', '#rafah', '~rafah', 'غزة', '加沙', 'u.s.', 'constructor', '__proto__', '1.4m', '%')
const terms = fc.array(term, { maxLength: 12 })
const fields = fc.record({ text: terms, heading: terms, also: terms, topics: terms, parts: terms })

test('what was dumped is loaded again, in the same order', () => {
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 30 }), (all) => {
      const postings = postingsOf(all.map((it, id) => entry(id, it)))
      const known = [...new Set(all.flatMap((it) => Object.values(it).flat()))]
      expect(shown(loaded(postings), known)).toEqual(shown(postings, known))
    }),
  )
})

test('a long dump comes in several portions, and each is loaded in steps', () => {
  const postings = postingsOf(
    Array.from({ length: 3000 }, (_, id) => entry(id, { text: Array.from({ length: 20 }, (_, at) => `w${(id * 7 + at) % 900}`) })),
  )
  const portions = [...postings.parts()]
  expect(portions.length).toBeGreaterThan(1)
  for (const { passages } of portions) expect(passages.length).toBeLessThan(25_000)
  let steps = 0
  const again = new Postings()
  for (const portion of portions) for (const _ of again.load(portion)) steps++
  expect(steps).toBe(900)
  const known = Array.from({ length: 900 }, (_, at) => `w${at}`)
  expect(shown(again, known)).toEqual(shown(postings, known))
})

test('an empty one is dumped and loaded too', () => {
  expect(shown(loaded(new Postings()), ['aid'])).toEqual(shown(new Postings(), ['aid']))
})

test('a term that stands more often than can be written down is kept as often as can be', () => {
  const [portion] = postingsOf([entry(0, { text: Array.from({ length: 70_000 }, () => 'a') })]).parts()
  expect(portion?.counts).toEqual(Uint16Array.from([0xffff]))
})
