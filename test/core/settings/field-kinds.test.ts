import { expect, test } from 'vitest'
import { parseCorpus } from '../../../src/core/corpus/corpus.ts'
import { createLibrary } from '../../../src/core/library.ts'
import { fieldKinds } from '../../../src/core/settings/field-kinds.ts'
import { articleText } from '../../given/article.ts'
import { filesOf } from '../../given/corpus.ts'

const topics = (...names: readonly string[]) =>
  `topics:\n${names.map((name) => `  - { id: ${name.toLowerCase()}, name: ${name}, kind: place }`).join('\n')}\n`
const library = createLibrary(
  parseCorpus(
    filesOf({
      ...{ 'rift/a.md': articleText(), 'rift/topics.yaml': topics('Gaza', 'Rafah') },
      ...{ 'guide/b.md': articleText(), 'guide/topics.yaml': topics('Gaza', 'Settings') },
    }),
  ),
)

test('collections and topics are those that there are, a topic of two collections once', () => {
  const { collections, topicsAllowed, topicsBlocked } = fieldKinds(library)
  expect(collections).toEqual({
    ...{ kind: 'names', none: 'all' },
    names: [
      { value: 'guide', label: 'guide' },
      { value: 'rift', label: 'rift' },
    ],
  })
  const all = ['gaza', 'settings', 'rafah']
  expect(topicsAllowed).toMatchObject({ kind: 'names', none: 'all', names: all.map((value) => ({ value })) })
  expect(topicsBlocked).toMatchObject({ kind: 'names', none: 'empty', names: all.map((value) => ({ value })) })
})
