import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/core/eval/evaluate.ts'
import { judge } from '../../../src/core/eval/judge.ts'
import type { Question } from '../../../src/core/eval/question-set.ts'
import { article, type Scripted, scriptedShelf } from '../../given/eval.ts'
import { shelfOf } from '../../given/library.ts'

const evaluated = (answers: Scripted, questions: readonly Question[], none: readonly string[] = []) =>
  evaluate(scriptedShelf(answers), judge({ questions, none }, { file: 'q.json', text: '{}' }, { name: 'rift', articles: [article] }), none)

const scoresIn = (answers: Scripted, rel: Question['rel']) => evaluated(answers, [{ q: 'a', rel }]).questions[0]?.scores

describe('a ranking is judged', () => {
  test('by the order in which the search puts passages, shown or not', () => {
    expect(scoresIn({ a: ['nothing-found', 'four', 'one'] }, { '¶1': 3 })).toEqual({
      ndcg10: expect.closeTo(0.63093, 5),
      success1: 0,
      recall5: 1,
      mrr10: 0.5,
    })
  })

  test('with a paragraph of two passages once, at the better place', () => {
    expect(scoresIn({ a: ['answered', 'also-two', 'two', 'one'] }, { '¶2': 3, '¶1': 1 })).toMatchObject({ ndcg10: 1, recall5: 1 })
    expect(scoresIn({ a: ['answered', 'two', 'also-two', 'one'] }, { '¶1': 3 })).toMatchObject({ mrr10: 0.5 })
  })

  test('with two passages of one paragraph apart when the question names them apart', () => {
    expect(scoresIn({ a: ['answered', 'also-two', 'two'] }, { two: 3 })).toMatchObject({ mrr10: 0.5 })
  })
})

test('figures are means over all and over each kind, outcomes in percent', () => {
  const answers: Scripted = { a: ['answered', 'one'], b: ['partial', 'two', 'one'], c: ['nothing-found'], d: ['answered', 'four'] }
  const rel = { '¶1': 1 }
  const { overall, kinds } = evaluated(answers, [
    { q: 'a', kind: 'x', rel },
    { q: 'b', kind: 'y', rel },
    { q: 'c', kind: 'y', rel },
    { q: 'd', rel },
  ])
  expect(overall).toMatchObject({ count: 4, success1: 0.25, recall5: 0.5, mrr10: 0.375, partial: 25, nothingFound: 25 })
  expect(kinds).toEqual([
    { kind: 'x', count: 1, ndcg10: 1, success1: 1, recall5: 1, mrr10: 1, partial: 0, nothingFound: 0 },
    { kind: 'y', count: 2, ndcg10: expect.closeTo(0.31546, 5), success1: 0, recall5: 0.5, mrr10: 0.25, partial: 50, nothingFound: 50 },
  ])
})

test('questions that nothing answers are judged by their outcome alone', () => {
  const answers: Scripted = { a: ['answered', 'one'], b: ['partial', 'one'] }
  expect(evaluated(answers, [], ['a', 'b', 'c', 'd']).unanswerable).toMatchObject({
    count: 4,
    answered: 25,
    partial: 25,
    nothingFound: 50,
    questions: [{ q: 'a', outcome: 'answered', got: [{ id: 'rift/paper#one', locator: '¶1', heading: 'A rift', grade: 0 }] }, {}, {}, {}],
  })
})

test('each question tells what was wanted, the best first, and what came', () => {
  const [verdict] = evaluated({ a: ['answered', 'four', 'two'] }, [{ q: 'a', kind: 'x', rel: { '¶1': 1, '¶2': 3 } }]).questions
  expect(verdict).toMatchObject({ q: 'a', kind: 'x', outcome: 'answered' })
  expect(verdict?.wanted.map(({ id, grade }) => [id, grade])).toEqual([
    ['rift/paper#two', 3],
    ['rift/paper#also-two', 3],
    ['rift/paper#one', 1],
  ])
  expect(verdict?.got.map(({ id, grade }) => [id, grade])).toEqual([
    ['rift/paper#four', 0],
    ['rift/paper#two', 3],
  ])
})

test('a real shelf is asked as people ask it', () => {
  const shelf = shelfOf('rift')
  const questions = judge({ questions: [{ q: ' rafah ', rel: { '¶3': 1 } }], none: [] }, { file: 'q.json', text: '{}' }, shelf)
  const { overall, unanswerable, edition } = evaluate(shelf, questions, ['pasta'])
  expect({ overall, unanswerable, edition }).toMatchObject({
    overall: { ndcg10: 1, nothingFound: 0, partial: 0 },
    unanswerable: { nothingFound: 100 },
    edition: shelf.edition,
  })
})
