import { expect, test } from 'vitest'
import { withoutTinyRuns } from '../../../src/ingest/body/tiny-runs.ts'

const run = (...texts: string[]) => withoutTinyRuns(texts.map((text) => ({ kind: 'paragraph', text }))).map(({ text }) => text)

const SENTENCE = 'The ferry between the islands stopped in March.'

test.each<[string, string[], string[]]>([
  ['reactions, with their label', [SENTENCE, 'What do you think?', 'like', 'love', 'wow'], [SENTENCE]],
  ['a menu above the text', ['Home', 'News', 'Sport', SENTENCE], [SENTENCE]],
  ['a share bar in the text', [SENTENCE, 'Share', 'Tweet', 'Copy link', SENTENCE], [SENTENCE, SENTENCE]],
])('%s', (_, texts, kept) => {
  expect(run(...texts)).toEqual(kept)
})

test.each<[string, string[]]>([
  ['two words alone', [SENTENCE, 'Silence', 'Nothing', SENTENCE]],
  ['short sentences', ['Yes.', 'No!', 'Why?', 'Because,', '“So.”']],
  ['a sentence before a run', [SENTENCE]],
])('%s stay', (_, texts) => {
  expect(run(...texts)).toEqual(texts)
})

test('a sentence above a run stays', () => {
  expect(run(SENTENCE, 'like', 'love', 'wow')).toEqual([SENTENCE])
})
