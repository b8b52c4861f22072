import { parseCorpus } from '../../src/core/corpus/corpus.ts'
import { createLibrary, type Library, type Shelf } from '../../src/core/library.ts'
import { articleText } from './article.ts'

const BODY = [
  '## The offensive',
  '{#rafah ¶3}\nThe offensive in Rafah began in May. Aid was stopped at the crossing, and the tanks went on.',
  '{#aid ¶4}\nAid for Gaza waited for weeks. The trucks stood in the desert, and the flour spoilt.',
  '## The vote',
  '{#vote ¶5}\nThe council held a vote on the weapons, and the delegation abstained.',
].join('\n\n')

const TOPICS = [
  'topics:',
  '  - { id: gaza, name: Gaza, kind: place, aliases: [غزة, Gaza Strip], related: [rafah] }',
  '  - { id: rafah, name: Rafah, kind: place, aliases: [رفح] }',
  '  - { id: weapons, name: Weapons, kind: idea }',
].join('\n')

/** A library of one article in the collection `rift`, and a guide. */
export const sampleLibrary = (): Library =>
  createLibrary(
    parseCorpus({
      folder: 'corpus',
      edition: '0123456789ab',
      files: [
        { path: 'rift/paper.md', text: articleText({ url: 'https://paper.example/a', author: 'Ann' }, BODY) },
        { path: 'rift/topics.yaml', text: TOPICS },
        {
          path: 'guide/asking.md',
          text: articleText({ title: 'Guide', publisher: 'Rift' }, '## How to ask\n\n{#how-to-ask}\nType a topic.'),
        },
      ],
    }),
  )

/** One of its shelves. */
export function shelfOf(name: string): Shelf {
  const shelf = sampleLibrary().shelves.get(name)
  if (shelf === undefined) throw new RangeError(`There is no shelf ${name}`)
  return shelf
}
