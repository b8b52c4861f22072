import { describe, expect, test } from 'vitest'
import { type Budget, isCounted, spend } from '../../../src/core/answer/budget.ts'
import { excerptOf } from '../../../src/core/answer/excerpt.ts'
import type { Article } from '../../../src/core/corpus/article.ts'
import type { Explanation } from '../../../src/core/library.ts'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { passageOf } from '../../given/article.ts'
import { shelfOf } from '../../given/library.ts'

const READING = { concepts: [], analyze: createAnalyzer('en'), mentions: () => [], characters: 800 }
const base = shelfOf('rift').ask('rafah', { limit: 1, page: 1, characters: 800 })

const explanationOf = (over: Partial<Article>): Explanation => ({
  ...base,
  excerpts: [excerptOf(passageOf('Ten trucks crossed the border on Sunday.', over), 1, READING)],
})

const DAILY = { kind: 'quote', words: 50, day: 100 } as const

function budgetThat(allows: boolean): Budget & { readonly asked: unknown[] } {
  const asked: unknown[] = []
  return { asked, take: async (...given) => void asked.push(given) === undefined && allows }
}

test('words that a day allows are taken and shown', async () => {
  const budget = budgetThat(true)
  const explanation = explanationOf({ rights: DAILY })
  expect(await spend(explanation, budget)).toEqual(explanation)
  expect(budget.asked).toEqual([['rift/paper', 7, 100]])
})

test('words that a day has no room for are kept back, not the place where they stand', async () => {
  const { excerpts } = await spend(explanationOf({ rights: DAILY }), budgetThat(false))
  expect(excerpts).toMatchObject([{ kind: 'link', keptBack: 'day', spans: [], citation: { kind: 'link', locator: '¶1' } }])
})

test('what stands below another stays there without its words', async () => {
  const explanation = explanationOf({ rights: DAILY })
  const below = explanation.excerpts.map((excerpt) => ({ ...excerpt, citation: { ...excerpt.citation, relation: 'disputes' as const } }))
  const { excerpts } = await spend({ ...explanation, excerpts: below }, budgetThat(false))
  expect(excerpts.map(({ citation }) => citation.relation)).toEqual(['disputes'])
})

describe('nothing is counted', () => {
  test.each([
    ['without a bound for a day', { rights: { kind: 'quote', words: 50 } }],
    ['where all may be shown', { rights: { kind: 'full' } }],
    ['for our own summaries', { kind: 'summary', rights: DAILY }],
    ['where no words are shown', { rights: { kind: 'link' } }],
  ] as const)('%s', async (_, over) => {
    const budget = budgetThat(false)
    const explanation = explanationOf(over)
    expect(isCounted(explanation)).toBe(false)
    expect(await spend(explanation, budget)).toEqual(explanation)
    expect(budget.asked).toEqual([])
  })
})
