import { describe, expect, test } from 'vitest'
import { checkSurvival } from '../../src/workshop/check-survival.ts'
import { corpusOf } from '../given/corpus.ts'

const RAFAH = 'The offensive in Rafah began in May. Aid was stopped at the crossing, and the tanks went on.'
const TRUCKS = 'Aid for Gaza waited for weeks. The trucks stood in the desert, and the flour spoilt.'
const BEFORE = { 'rift/a.md': `{#rafah}\n${RAFAH}\n\n{#trucks}\n${TRUCKS}` }

const check = (now: Readonly<Record<string, string>>, before: Readonly<Record<string, string>> = BEFORE, unread: readonly string[] = []) =>
  checkSurvival({
    before: corpusOf(before),
    now: corpusOf(now),
    revision: 'HEAD',
    folder: 'corpus',
    unread: new Map([['rift', new Set(unread)]]),
  }).map(({ severity, file, line, message }) => `${severity} ${file}:${line ?? ''} ${message}`)

describe('an id survives', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['when nothing changed', BEFORE],
    ['when its text changed', { 'rift/a.md': `{#rafah}\n${RAFAH.replace('May', 'June')}\n\n{#trucks}\nWritten wholly anew.` }],
    ['when it moved to another article', { 'rift/a.md': `{#rafah}\n${RAFAH}`, 'rift/b.md': `{#trucks}\n${TRUCKS}` }],
    ['when it is withdrawn', { 'rift/a.md': `{#rafah}\n${RAFAH}\n\n{#trucks withdrawn: It was wrong}` }],
    ['when it is renamed with a tombstone', { 'rift/a.md': `{#rafah}\n${RAFAH}\n\n{#flour}\n${TRUCKS}\n\n{#trucks moved-to: flour}` }],
    ['when others come beside it', { 'rift/a.md': `${BEFORE['rift/a.md']}\n\n{#vote}\nThe council held a vote.` }],
  ])('%s', (_, now) => {
    expect(check(now)).toEqual([])
  })

  test('when it stands in an article that cannot be read just now', () => {
    expect(check({ 'rift/a.md': `{#rafah}\n${RAFAH}`, 'rift/b.md': 'No id.' }, BEFORE, ['trucks'])).toEqual([])
  })
})

test('one that vanishes is told, with where it stood and what to write', () => {
  expect(check({ 'rift/a.md': `{#rafah}\n${RAFAH}` })).toEqual([
    'error corpus/rift/a.md: Cannot drop id "trucks", which stood on line 11 in HEAD: write {#trucks withdrawn: reason} or {#trucks moved-to: other-id} in an article of the collection',
  ])
})

test('one whose passage stands under another id is told with both, also when words of it changed', () => {
  expect(check({ 'rift/a.md': `{#rafah}\n${RAFAH}`, 'rift/b.md': `{#flour}\n${TRUCKS.replace('weeks', 'months')}` })).toEqual([
    'error corpus/rift/b.md:8 Cannot change id "trucks" to "flour": the passage is that of HEAD; write {#trucks} above it again, or beside it {#trucks moved-to: flour}',
  ])
})

test('ids that changed places are told', () => {
  expect(
    check({ 'rift/a.md': `{#trucks}\n${RAFAH}\n\n{#rafah}\n${TRUCKS}` }).map((line) => /\d+ Cannot change id [^:]+/.exec(line)?.[0]),
  ).toEqual(['8 Cannot change id "rafah" to "trucks"', '11 Cannot change id "trucks" to "rafah"'])
})

test('an id that another passage took, while its own stands under a new one, is told', () => {
  const now = { 'rift/a.md': `{#rafah}\nThe council held a vote on weapons.\n\n{#offensive}\n${RAFAH}\n\n{#trucks}\n${TRUCKS}` }
  expect(check(now)).toEqual([expect.stringContaining('Cannot change id "rafah" to "offensive"')])
})

test('a tombstone survives as well, or its id comes back', () => {
  const before = { 'rift/a.md': `{#rafah}\n${RAFAH}\n\n{#trucks withdrawn: It was wrong}` }
  expect(check({ 'rift/a.md': `{#rafah}\n${RAFAH}` }, before)).toEqual([
    expect.stringMatching(/^error corpus\/rift\/a\.md: Cannot drop id "trucks", which was given up on line 11 in HEAD/),
  ])
  expect(check(BEFORE, before)).toEqual([])
})

test('a collection that is gone is told once', () => {
  expect(check({ 'other/a.md': '{#a}\nWords.' })).toEqual([
    'warning corpus/rift: The collection is gone, and with it 2 ids of HEAD: buttons of old answers will find nothing',
  ])
})

test('a passage may go to another collection only with a tombstone', () => {
  expect(check({ 'rift/a.md': `{#rafah}\n${RAFAH}`, 'other/a.md': `{#trucks}\n${TRUCKS}` })).toHaveLength(1)
})
