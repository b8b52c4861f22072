import { expect, test } from 'vitest'
import { questionsToAsk } from '../../src/workshop/questions-to-ask.ts'
import { corpusOf } from '../given/corpus.ts'

const edition = (topic: string, questions: string) => ({
  corpus: corpusOf({ 'rift/a.md': '{#a}\nWords.', 'rift/topics.yaml': `topics: [{ id: a, name: ${topic}, kind: idea }]` }),
  texts: new Map([['rift/questions.json', questions]]),
})

test('the questions and topics of both editions are asked, each once', () => {
  const before = edition('Rafah', '{ "questions": [{ "q": "who?", "rel": { "a": 3 } }], "none": ["pasta"] }')
  const after = edition('Gaza', '{ "questions": [{ "q": "who?", "rel": { "a": 3 } }, { "q": "when?", "rel": { "a": 3 } }] }')
  expect(questionsToAsk(before, after)).toEqual(new Map([['rift', ['who?', 'pasta', 'Rafah', 'when?', 'Gaza']]]))
})

test('what is no set of questions asks nothing', () => {
  expect(questionsToAsk(edition('Rafah', '{'))).toEqual(new Map([['rift', ['Rafah']]]))
})
