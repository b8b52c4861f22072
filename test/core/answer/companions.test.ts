import { describe, expect, test } from 'vitest'
import { createCompanions } from '../../../src/core/answer/companions.ts'
import { articleText } from '../../given/article.ts'
import { corpusOf } from '../../given/corpus.ts'

const NEW = '{#new-beginning}\nThe council meets.\n\n{#new-vote}\nThe council voted.'

/** What a passage is never shown without, when these answer best. */
const companionsIn = (files: Readonly<Record<string, string>>, anchor: string, ranked: readonly string[] = []) =>
  corpusOf(files).collections.flatMap((collection) => {
    const passagesAt = (name: string) => collection.passages.filter((passage) => passage.anchor === name)
    const companionsOf = createCompanions(collection)
    const companions = passagesAt(anchor).flatMap((passage) => companionsOf(passage, ranked.flatMap(passagesAt)))
    return companions.map(({ passage, relation }) => `${relation} ${passage.anchor}`)
  })

describe('a passage of an article that was superseded', () => {
  const files = { 'rift/old.md': articleText({ supersededBy: 'new' }, '{#old}\nThe council will vote.'), 'rift/new.md': NEW }

  test('comes with what the later article says best to the question', () => {
    expect(companionsIn(files, 'old', ['old', 'new-vote', 'new-beginning'])).toEqual(['supersedes new-vote'])
  })

  test('comes with its beginning when it says nothing to the question', () => {
    expect(companionsIn(files, 'old', ['old'])).toEqual(['supersedes new-beginning'])
  })

  test('is not what the later one comes with', () => {
    expect(companionsIn(files, 'new-vote', ['old', 'new-vote'])).toEqual([])
  })
})

describe('the sides of a dispute', () => {
  const files = {
    'rift/a.md': '{#one}\nIt was so.\n\n{#two}\nIt was not so.\n\n{#three}\nNobody knows.\n\n{#four}\nIt rained.',
    'rift/topics.yaml': 'topics: []\ndisputes:\n  - [one, two]\n  - [two, three, one]\n',
  }

  test('come with one another, each once', () => {
    expect(companionsIn(files, 'one')).toEqual(['disputes two', 'disputes three'])
    expect(companionsIn(files, 'three')).toEqual(['disputes two', 'disputes one'])
  })

  test('come with nothing else, nor does what is in no dispute', () => {
    expect(companionsIn(files, 'four')).toEqual([])
  })

  test('are not said twice where one side takes the place of the other', () => {
    const both = {
      'rift/old.md': articleText({ supersededBy: 'new' }, '{#old}\nThe council will vote.'),
      'rift/new.md': NEW,
      'rift/topics.yaml': 'topics: []\ndisputes:\n  - [old, new-vote]\n',
    }
    expect(companionsIn(both, 'old', ['new-vote'])).toEqual(['supersedes new-vote'])
    expect(companionsIn(both, 'old')).toEqual(['supersedes new-beginning', 'disputes new-vote'])
  })
})
