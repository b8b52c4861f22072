import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '../../../src/core/corpus/yaml-record.ts'
import { problemsOf } from '../../given/problems.ts'

const schema = z.strictObject({
  name: z.string('write text'),
  age: z.number('write a number').optional(),
  friends: z.array(z.strictObject({ name: z.string('write text') })).default([]),
})

const parse = (text: string, firstLine = 1) => parseYaml(schema, { file: 'a.yaml', text, firstLine })

test('gives what the schema makes of it', () => {
  expect(parse('name: Ann\nfriends:\n  - name: Bob\n')).toEqual({ name: 'Ann', friends: [{ name: 'Bob' }] })
})

test.each([
  ['a value', 'name: Ann\nage: old', ['a.yaml:2: Cannot use age: write a number']],
  ['a value inside a list', 'name: Ann\nfriends:\n  - name: Bob\n  - name: 7', ['a.yaml:4: Cannot use friends[2].name: write text']],
  ['several values', 'name: 1\nage: x', ['a.yaml:1: Cannot use name: write text', 'a.yaml:2: Cannot use age: write a number']],
  [
    'a missing value, by what it should stand in',
    'age: 3\nfriends:\n  - {}',
    ['a.yaml:1: Cannot use name: write text', 'a.yaml:3: Cannot use friends[1].name: write text'],
  ],
])('names the line of %s', (_, text, problems) => {
  expect(problemsOf(() => parse(text))).toEqual(problems)
})

test('counts lines in the file, not in the text', () => {
  expect(problemsOf(() => parse('name: Ann\nage: old', 10))).toEqual(['a.yaml:11: Cannot use age: write a number'])
})

test.each([
  ['a quotation that is not closed', 'name: "Ann\nage: 3', /^a\.yaml:\d: Cannot read YAML: /],
  ['a key that stands twice', 'name: Ann\nname: Bob', /^a\.yaml:2: Cannot read YAML: Map keys must be unique$/],
  ['a tab for indentation', 'friends:\n\t- name: Bob', /^a\.yaml:2: Cannot read YAML: /],
])('names the line of %s', (_, text, problem) => {
  expect(problemsOf(() => parse(text))[0]).toMatch(problem)
})

test.each([
  ['nothing', ''],
  ['a list', '- name: Ann'],
  ['a word', 'Ann'],
])('%s is not a record', (_, text) => {
  expect(problemsOf(() => parse(text))[0]).toMatch(/^a\.yaml:1: Cannot use this: /)
})

test('a word with an asterisk, which YAML reads as an alias, is the maintainer’s mistake', () => {
  expect(problemsOf(() => parse('age: 3\nname: *very* good'))[0]).toMatch(/^a\.yaml:2: Cannot read YAML: /)
  expect(problemsOf(() => parse('age: 3\nname: *very'))[0]).toMatch(/^a\.yaml:2: Cannot read YAML: /)
})

test.each([
  ['an alias of an anchor', 'name: &a Ann\nfriends:\n  - name: *a', 'a.yaml:3: Cannot read YAML: *a refers to another place'],
  ['a merge of another record', 'name: &a Ann\n<<: *a', 'a.yaml:2: Cannot read YAML: *a refers to another place'],
  ['a merge of a record written there', '<<: { name: Ann }', 'a.yaml:1: Cannot use name: write text'],
  ['a key that every object has', 'name: Ann\n__proto__: { age: 3 }', 'a.yaml:1: Cannot use this: Unrecognized key: "__proto__"'],
])('%s is refused', (_, text, problem) => {
  expect(problemsOf(() => parse(text))[0]).toContain(problem)
})

test('aliases that stand for more than memory holds are refused at once', () => {
  const layers = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`)
  const before = performance.now()
  expect(problemsOf(() => parse(['name: Ann', 'a0: &a0 [x]', ...layers].join('\n')))[0]).toMatch(/^a\.yaml:3: Cannot read YAML: \*a0 /)
  expect(performance.now() - before).toBeLessThan(2000)
})

test('so many keys that comparing each with every other would take minutes are read at once', () => {
  const text = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n')
  const before = performance.now()
  expect(problemsOf(() => parse(text))).not.toEqual([])
  expect(performance.now() - before).toBeLessThan(8000)
})
