import { expect, test } from 'vitest'
import { createEngine, ENGINES, TIMED } from '../../bench/engines.ts'
import { FIGURES, type Figures } from '../../bench/figures.ts'
import { WARM_UP } from '../../bench/latency.ts'
import { createLoad } from '../../bench/load.ts'
import { measure } from '../../bench/measure.ts'

const load = await createLoad({ size: 50, questions: 5 })

async function figuresOf(name: string): Promise<Figures> {
  const engine = await createEngine(name)
  const all: Figures[] = []
  await measure(engine, load, ({ figures }) => all.push(figures))
  engine.close?.()
  return Object.assign({}, ...all)
}

const TYPO = ['typo p50, ms', 'typo p99, ms']

test.each(TIMED)('%s gives every figure that it can', async (name) => {
  const figures = await figuresOf(name)
  const missing = FIGURES.filter((figure) => !(figure in figures))
  expect(missing).toEqual(name === 'fts5' || name === 'flexsearch' ? TYPO : [])
  for (const figure of FIGURES.filter((figure) => figure in figures)) expect(figures[figure], figure).toSatisfy(Number.isFinite)
  expect(figures['ten words p50, ms']).toBeGreaterThan(0)
  expect(figures['ten words p99, ms']).toBeGreaterThanOrEqual(figures['ten words p50, ms'] ?? 0)
})

test.each(Object.keys(ENGINES))('%s finds the passage that a rare word stands in, in whatever form', async (name) => {
  const engine = await createEngine(name)
  await engine.build(load.material)
  const [word = ''] = load.questions['rare word']
  const stem = word.slice(0, 4).toLowerCase()
  const holders = load.material.texts.filter(({ text }) => text.toLowerCase().includes(stem)).map(({ id }) => id)
  expect(holders).toContain((await engine.search(word, 10))[0])
  engine.close?.()
})

test.each(TIMED)('%s finds the same after its index was saved and loaded', async (name) => {
  const engine = await createEngine(name)
  await engine.build(load.material)
  const ask = () => Promise.all(load.questions['ten words'].map((question) => engine.search(question, 10)))
  const before = await ask()
  const saved = await engine.save?.()
  if (saved !== undefined) await engine.load?.(saved)
  expect(saved).toBeDefined()
  expect(await ask()).toEqual(before)
  engine.close?.()
})

test.each(TIMED.filter((name) => name !== 'fts5' && name !== 'flexsearch'))('%s finds what is misspelt', async (name) => {
  const engine = await createEngine(name)
  await engine.build({
    language: 'en',
    texts: [
      { id: '1', text: 'The parliament met' },
      { id: '2', text: 'The delegation left' },
    ],
  })
  expect((await engine.searchMisspelt?.('parlament', 10))?.[0]).toBe('1')
  engine.close?.()
})

test('an engine that there is not is told which there are', () => {
  expect(() => createEngine('grep')).toThrow('Cannot use engine "grep": there are ours, fts5, minisearch')
})

test('an index is built, asked each question once, and asked again from what was loaded', async () => {
  const done: string[] = []
  const engine = {
    build: () => void done.push('build'),
    search: (query: string) => {
      done.push(query)
      return []
    },
    save: () => 'saved',
    load: (saved: string | Uint8Array) => void done.push(`load ${saved}`),
  }
  await measure(engine, load, () => undefined)
  const all = (['rare word', 'frequent word', 'ten words'] as const).map((kind) => load.questions[kind])
  const asked = all.flat()
  expect(done).toEqual(['build', ...asked, 'load saved', all[0]?.[0]])
  expect(all[0]).toHaveLength(WARM_UP + 5)
})
