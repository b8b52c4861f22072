import fc from 'fast-check'
import type { CorpusFiles } from '../../src/core/corpus/corpus.ts'
import { articleText } from './article.ts'

/** The files of a corpus, by path. */
export type Files = ReadonlyMap<string, string>

/** What becomes of a corpus: a change that somebody makes, and the day on which it is looked at again. */
export interface Edit {
  readonly change: (files: Files) => Files
  readonly today: string
}

/** Files as a driver reads them: what is the same has the same digest. */
export const corpusFilesOf = (files: Files): CorpusFiles => ({
  folder: 'corpus',
  edition: [...files].join('\n'),
  files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => ({ path, text, digest: text })),
})

// Words in several forms, with a capital and without, stop words, numbers, names of topics, other scripts.
const WORDS = 'Rafah|rafah|Gaza|gaza|GAZA|aid|Aid|tanks|tank|ceasefire|cease-fire|World Central Kitchen|WCK|the|The|of|who|founded'
const MORE = 'offensive|2024|1.4m|30%|U.S.|غزة|رفح|Waffenlieferungen|加沙|constructor|__proto__|Hospital.|vote?|“No”|Mr.|war in Gaza'
const words = fc.array(fc.constantFrom(...`${WORDS}|${MORE}`.split('|')), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))
const plain = words.map((it) => it.replace(/[^\p{L}\p{N} ]/gu, ''))

const block = fc.record({ text: words, heading: fc.option(plain, { freq: 3 }), also: fc.option(plain, { freq: 3 }) })

/** Passages, some with a heading or words that are found but not shown, whose ids begin with a word. */
const body = (id: string): fc.Arbitrary<string> =>
  fc
    .array(block, { minLength: 1, maxLength: 5 })
    .map((blocks) =>
      blocks
        .flatMap(({ text, heading, also }, place) => [
          ...(heading === null ? [] : [`## ${heading}`]),
          [`{#${id}-${place}}`, ...(also === null ? [] : [`{also: ${also}}`]), `${text}.`].join('\n'),
        ])
        .join('\n\n'),
    )

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const name = fc.constantFrom(...NAMES)
const collection = fc.constantFrom('rift', 'rift', 'rift', 'news')

const fields = fc.record({
  title: fc.constantFrom('A rift', 'Aid for Gaza', 'The vote'),
  language: fc.constantFrom('en', 'en', 'en-GB', 'de', 'ar', 'zh', undefined),
  embargo: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant('2026-12-01') }),
  supersededBy: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant('f') }),
})

const article = (id: string): fc.Arbitrary<string> => fc.tuple(fields, body(id)).map(([head, text]) => articleText(head, text))

const TOPICS = [
  '  - { id: gaza, name: Gaza, kind: place, aliases: [غزة, 加沙] }',
  '  - { id: rafah, name: Rafah, kind: place, aliases: [رفح] }',
  '  - { id: war, name: war in Gaza, kind: event }',
  '  - { id: wck, name: World Central Kitchen, kind: organisation, aliases: [WCK] }',
] as const

const topics = fc.subarray([...TOPICS], { minLength: 1 }).map((lines) => ['topics:', ...lines, ''].join('\n'))

/** Any corpus, whether or not something is wrong with it. */
export const anyFiles: fc.Arbitrary<Files> = fc.tuple(topics, ...NAMES.map((it) => article(`x${it}`))).map(([listed, ...texts]) => {
  const articles = texts.map((text, place): [string, string] => [`rift/${NAMES[place] ?? ''}.md`, text])
  return new Map([...articles, ['rift/topics.yaml', listed]])
})

type Change = Edit['change']

const put =
  (path: string, content: string): Change =>
  (files) =>
    new Map(files).set(path, content)

/** Under another name, or gone. */
const moved =
  (from: string, to: string | undefined): Change =>
  (files) =>
    new Map([...files].flatMap(([path, content]) => (path !== from ? [[path, content]] : to === undefined ? [] : [[to, content]])))

const written = fc.tuple(collection, name).chain(([folder, it]) => article(`y${it}`).map((text) => put(`${folder}/${it}.md`, text)))
const gone = fc.tuple(collection, name).map(([folder, it]) => moved(`${folder}/${it}.md`, undefined))
const renamed = fc.tuple(collection, name, name).map(([folder, it, other]) => moved(`rift/${it}.md`, `${folder}/${other}z.md`))
const broken = name.map((it) => put(`rift/${it}.md`, articleText({ rights: 'none' })))
const otherTopics = topics.map((listed) => put('rift/topics.yaml', listed))

/** An article is added, changed, renamed, taken away or broken, or topics are changed; an embargo may have ended. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  change: fc.oneof(
    { weight: 4, arbitrary: written },
    { weight: 2, arbitrary: gone },
    { weight: 2, arbitrary: renamed },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: otherTopics },
  ),
  today: fc.constantFrom('2026-11-25', '2026-11-25', '2026-12-25'),
})
