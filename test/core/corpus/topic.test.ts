import { describe, expect, test } from 'vitest'
import { parseTopics } from '../../../src/core/corpus/topic.ts'
import { problemsOf } from '../../given/problems.ts'

const parse = (...lines: string[]) => parseTopics({ file: 'rift/topics.yaml', text: ['topics:', ...lines, ''].join('\n'), firstLine: 1 })

test('a topic has names, and relations to others', () => {
  expect(
    parse(
      '  - id: gaza',
      '    name: Gaza',
      '    kind: place',
      '    aliases: [Gaza  Strip, غزة]',
      '    related: [rafah]',
      '  - id: rafah',
      '    name: Rafah',
      '    kind: place',
    ),
  ).toEqual([
    { id: 'gaza', name: 'Gaza', kind: 'place', aliases: ['Gaza Strip', 'غزة'], related: ['rafah'] },
    { id: 'rafah', name: 'Rafah', kind: 'place', aliases: [], related: [] },
  ])
})

describe('what is refused names the topic and its line', () => {
  const topic = (id: string, name: string, more = '') => `  - { id: ${id}, name: ${name}, kind: idea${more} }`

  test.each([
    ['an id in capitals', [topic('Gaza', 'Gaza')], /^rift\/topics\.yaml:2: Cannot use topics\[1\]\.id: write lower-case letters/],
    ['an id of 49 characters', [topic('a'.repeat(49), 'Gaza')], /:2: Cannot use topics\[1\]\.id: /],
    ['a name of 61 characters', [topic('gaza', 'x'.repeat(61))], /:2: Cannot use topics\[1\]\.name: longer than 60 characters/],
    ['a number for a name', [topic('year', '2024')], /:2: Cannot use topics\[1\]\.name: write text, in quotes if it is a number/],
    ['a name of nothing to see', [topic('gaza', '"\\u200b"')], /:2: Cannot use topics\[1\]\.name: it is empty$/],
    ['an id that every object has', [topic('__proto__', 'Gaza')], /:2: Cannot use topics\[1\]\.id: /],
    ['an unknown kind', ['  - { id: gaza, name: Gaza, kind: city }'], /:2: Cannot use topics\[1\]\.kind: write person, place/],
    ['an unknown field', [topic('gaza', 'Gaza', ', alias: Azza')], /: Cannot use topics\[1\]: Unrecognized key: "alias"/],
  ])('%s', (_, lines, problem) => {
    expect(problemsOf(() => parse(...lines))[0]).toMatch(problem)
  })

  const two = (first: readonly string[], second: readonly string[]) => [
    ...['  - id: gaza', '    name: Gaza', '    kind: place', ...first],
    ...['  - id: "gaza-strip"', '    name: The Strip', '    kind: place', ...second],
  ]

  test.each([
    [
      'an alias that is the name of another',
      two([], ['    aliases: [GAZA]']),
      '5: Cannot use "GAZA" for topic gaza-strip: it already stands for gaza',
    ],
    ['a relation to nothing', two([], ['    related: [rafah]']), '5: Cannot relate gaza-strip to rafah: there is no such topic'],
    ['a relation of the first', two(['    related: [rafah]'], []), '2: Cannot relate gaza to rafah: there is no such topic'],
  ])('%s', (_, lines, problem) => {
    expect(problemsOf(() => parse(...lines))).toEqual([`rift/topics.yaml:${problem}`])
  })

  test('an id used twice', () => {
    expect(problemsOf(() => parse(topic('gaza', 'Gaza'), topic('gaza', 'Azza')))).toEqual([
      expect.stringContaining('Cannot use "#gaza" for topic gaza: it already stands for gaza'),
    ])
  })

  test('everything at once', () => {
    expect(problemsOf(() => parse(...two(['    related: [a, b]'], ['    aliases: [gaza]'])))).toHaveLength(3)
  })
})

test.each(['constructor', 'tostring', 'valueof'])('%s may be an id like another', (id) => {
  expect(parse(`  - { id: ${id}, name: Gaza, kind: place }`)).toMatchObject([{ id }])
})
