import { describe, expect, test } from 'vitest'
import { createNameMaker } from '../../src/ingest/name-maker.ts'
import { newIds } from '../../src/workshop/new-ids.ts'
import { corpusOf, filesOf } from '../given/corpus.ts'

const make = (now: Readonly<Record<string, string>>, before?: Readonly<Record<string, string>>) =>
  newIds({ files: filesOf(now).files, before: before === undefined ? undefined : corpusOf(before), createNames: createNameMaker }).map(
    ({ path, line, anchor }) => `${path}:${line} ${anchor}`,
  )

test('a passage with an id keeps it', () => {
  expect(make({ 'rift/a.md': '{#one}\nWords.', 'rift/topics.yaml': 'topics: []' })).toEqual([])
})

test('others get words of their heading, or their first words', () => {
  expect(
    make({ 'rift/a.md': 'The offensive in Rafah began in early May.\n\n## The *vote* on weapons\n\nIt was held.\n\nIt was repeated.' }),
  ).toEqual(['rift/a.md:8 the-offensive-in-rafah-began-in', 'rift/a.md:12 the-vote-on-weapons', 'rift/a.md:14 the-vote-on-weapons-2'])
})

test('a script that ids cannot have gets the name of the article', () => {
  expect(make({ 'rift/gaza-war.md': 'بدأ الهجوم على رفح.\n\n加沙', 'rift/غزة.md': 'بدأ الهجوم.' })).toEqual([
    'rift/gaza-war.md:8 gaza-war',
    'rift/gaza-war.md:10 gaza-war-2',
    'rift/غزة.md:8 passage',
  ])
})

describe('an id is never given twice', () => {
  test('where it stands, anywhere in the collection', () => {
    expect(make({ 'rift/a.md': 'A vote.', 'rift/b.md': '{#a-vote}\nWords.', 'guide/a.md': 'A vote.' })).toEqual([
      'rift/a.md:8 a-vote-2',
      'guide/a.md:8 a-vote',
    ])
  })

  test('where it was given up', () => {
    expect(make({ 'rift/a.md': 'A vote.\n\n{#a-vote withdrawn: x}' })).toEqual(['rift/a.md:8 a-vote-2'])
  })

  test('where the last edition had it for another passage', () => {
    expect(make({ 'rift/a.md': 'A vote.' }, { 'rift/a.md': '{#a-vote}\nThe tanks went on and on until winter.' })).toEqual([
      'rift/a.md:8 a-vote-2',
    ])
  })
})

test('the id that the passage had comes back, once', () => {
  const text = 'The trucks stood in the desert for weeks, and the flour spoilt.'
  const before = { 'rift/a.md': `{#flour}\n${text}` }
  expect(make({ 'rift/a.md': `${text.replace('weeks', 'months')}\n\n${text}` }, before)).toEqual([
    'rift/a.md:8 flour',
    'rift/a.md:10 the-trucks-stood-in-the-desert',
  ])
})
