import { expect, test } from 'vitest'
import { inspectCorpus } from '../../src/core/corpus/corpus.ts'
import { createLibrary } from '../../src/core/library.ts'
import { checkTopics } from '../../src/workshop/check-topics.ts'
import { filesOf } from '../given/corpus.ts'

function check(topics: readonly string[], body = '{#one}\nThe offensive in Rafah began; aid workers waited in tents.') {
  const files = filesOf({
    'rift/a.md': body,
    ...(topics.length === 0 ? {} : { 'rift/topics.yaml': ['topics:', ...topics, ''].join('\n') }),
  })
  return [...createLibrary(inspectCorpus(files).corpus).shelves.values()].flatMap((shelf) =>
    checkTopics(shelf, files).map(({ severity, file, line, message }) => `${severity} ${file}:${line} ${message}`),
  )
}

test('a topic that a passage names under any of its names is fine', () => {
  expect(
    check(['  - { id: rafah, name: رفح, kind: place, aliases: [Rafah] }', '  - { id: workers, name: Aid workers, kind: person }']),
  ).toEqual([])
})

test('a collection without topics is fine', () => {
  expect(check([])).toEqual([])
})

test('a topic that no passage names is told with its line', () => {
  expect(check(['  - { id: rafah, name: Rafah, kind: place }', '  - { id: egypt, name: Egypt, kind: place, aliases: [مصر] }'])).toEqual([
    'error corpus/rift/topics.yaml:3 Cannot offer topic egypt: no passage has any of its names; add the one that the text uses',
  ])
})

test('names that are one to the search are told', () => {
  const topics = [
    '  - { id: workers, name: Aid workers, kind: person }',
    '  - { id: worker, name: Tents, kind: idea, aliases: [the Aid Worker] }',
  ]
  expect(check(topics)).toEqual([
    'error corpus/rift/topics.yaml:3 Cannot tell "the Aid Worker" of topic worker from "Aid workers" of topic workers: search reads both alike; keep one',
  ])
})

test('two names of one topic may be alike', () => {
  expect(check(['  - { id: workers, name: Aid workers, kind: person, aliases: [aid worker] }'])).toEqual([])
})
