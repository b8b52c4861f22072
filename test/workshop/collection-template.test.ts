import { expect, test } from 'vitest'
import { cardChecks } from '../../src/cli/card-checks.ts'
import { parseCorpus } from '../../src/core/corpus/corpus.ts'
import { evaluate } from '../../src/core/eval/evaluate.ts'
import { judge } from '../../src/core/eval/judge.ts'
import { parseQuestionSet } from '../../src/core/eval/question-set.ts'
import { createLibrary } from '../../src/core/library.ts'
import { checkCorpus } from '../../src/workshop/check-corpus.ts'
import { collectionTemplate } from '../../src/workshop/collection-template.ts'
import { filesOf } from '../given/corpus.ts'

const files = filesOf(Object.fromEntries(Object.entries(collectionTemplate).map(([name, text]) => [`physics/${name}`, text])))
const corpusFiles = { ...files, files: files.files.filter(({ path }) => !path.endsWith('.json')) }

test('a new collection passes every check', async () => {
  const report = await checkCorpus({
    files: corpusFiles,
    base: { reason: 'none' },
    latest: '2024-04-05',
    cards: cardChecks,
    open: createLibrary,
  })
  expect(report).toMatchObject({ findings: [], articles: 1, passages: 2 })
})

test('its topic and its question are answered', () => {
  const shelf = createLibrary(parseCorpus(corpusFiles)).shelves.get('physics')
  if (shelf === undefined) throw new RangeError('There is no shelf')
  expect(shelf.ask('example', { limit: 3, page: 1, characters: 500 }).excerpts[0]?.passage.anchor).toBe('example')
  const source = { file: 'questions.json', text: collectionTemplate['questions.json'] ?? '' }
  const { questions, none } = parseQuestionSet(source)
  const { overall, unanswerable } = evaluate(shelf, judge({ questions, none }, source, shelf), none)
  expect([overall.success1, overall.nothingFound, unanswerable.answered]).toEqual([1, 0, 0])
})
