import { expect, test } from 'vitest'
import { parseOptions } from '../../bench/options.ts'

test('by default all engines are timed at 1 000 and 10 000 passages', () => {
  expect(parseOptions([])).toEqual({
    sizes: [1000, 10000],
    engines: ['ours', 'fts5', 'minisearch', 'lunr', 'flexsearch', 'orama'],
    questions: 300,
    limit: 180_000,
    json: false,
  })
})

test('sizes, engines, patience and form can be chosen; ours stays first', () => {
  const options = parseOptions(['--sizes', '50,100', '--engines', 'lunr,ours', '--questions', '20', '--limit', '5', '--json'])
  expect(options).toEqual({ sizes: [50, 100], engines: ['ours', 'lunr'], questions: 20, limit: 5000, json: true })
})

test.each([
  ['a size that is no number', ['--sizes', '10,many'], 'Cannot use --sizes 10,many: write whole numbers above 0'],
  ['no questions', ['--questions', '0'], 'Cannot use --questions 0: write whole numbers above 0'],
  ['an engine that there is not', ['--engines', 'ours,grep'], 'Cannot use engine "grep": there are ours, fts5'],
  ['an engine that is only inherited', ['--engines', 'constructor'], 'Cannot use engine "constructor"'],
  ['an option that there is not', ['--fast'], '--fast'],
])('%s is refused', (_, args, message) => {
  expect(() => parseOptions(args)).toThrow(message)
})
