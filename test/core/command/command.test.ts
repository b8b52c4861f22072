import { describe, expect, test } from 'vitest'
import { type Argument, type Arguments, defineCommand } from '../../../src/core/command/command.ts'
import type { InvocationError } from '../../../src/core/command/errors.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { failureOf } from '../../given/answer.ts'
import { contextOf } from '../../given/context.ts'

const text = (over: object = {}): Argument => ({ kind: 'text', description: 'A topic', maxLength: 10, carried: 10, ...over })
const choice: Argument = { kind: 'choice', description: 'Who', choices: ['private', 'public'] }

const textually = (_: string, value: unknown) => (typeof value === 'function' ? 'a function' : value)

/** A command that answers with the arguments it was given. */
const define = (args: Arguments, over: object = {}) =>
  defineCommand({
    name: 'echo',
    description: 'Echoes',
    arguments: args,
    ...over,
    run: (values) => failureOf(JSON.stringify(values, textually)),
  })

const echoed = async (args: Arguments, given: Readonly<Record<string, string>>) => {
  const { blocks } = await define(args).run(given, contextOf())
  return blocks
}

const IN_ALL = { en: 'A topic', ar: 'موضوع', he: 'נושא', fr: 'Un sujet', es: 'Un tema' }

describe('a definition is refused when', () => {
  test.each([
    ['its name has capitals', {}, { name: 'Echo' }, 'its name must match'],
    ['its name has 32 characters', {}, { name: 'x'.repeat(32) }, 'its name must match'],
    ['an argument has a name with spaces', { 'my topic': text() }, {}, 'the names of its arguments must match'],
    ['it has no description', {}, { description: '' }, 'the description of it must have 1 to 100 characters'],
    ['its description is too long', {}, { description: 'x'.repeat(101) }, 'the description of it must have 1 to 100'],
    [
      'its description is too long in some language',
      {},
      { description: { ...IN_ALL, he: 'x'.repeat(101) } },
      'the description of it must have 1 to 100',
    ],
    ['a description of an argument is too long', { a: text({ description: 'x'.repeat(101) }) }, {}, 'the description of a must have'],
    ['a required argument comes late', { a: text(), b: text({ required: true }) }, {}, 'required arguments must come first'],
    ['it has no choice', { a: { ...choice, choices: [] } }, {}, 'a must have 1 to 25 different choices'],
    ['it has a choice twice', { a: { ...choice, choices: ['x', 'x'] } }, {}, 'a must have 1 to 25 different choices'],
    ['it has many choices', { a: { ...choice, choices: Array.from('abcdefghijklmnopqrstuvwxyz') } }, {}, 'a must have 1 to 25'],
    ['a choice could not be typed', { a: { ...choice, choices: ['c++'] } }, {}, 'different choices that match'],
    ['a text has no room', { a: text({ maxLength: 0 }) }, {}, 'a length from 1 to 6000'],
    ['a text is longer than a platform takes', { a: text({ maxLength: 6001 }) }, {}, 'a length from 1 to 6000'],
    ['a button could not hold it', { a: text({ carried: 91 }) }, {}, 'its longest invocation has 98 characters, and a button holds 97'],
    ['a button could not hold it all', { a: text({ carried: 50 }), b: text({ carried: 40 }) }, {}, 'its longest invocation has 100'],
  ])('%s', (_, args, over, reason) => {
    expect(() => define(args, over)).toThrow(RangeError)
    expect(() => define(args, over)).toThrow(reason)
  })
})

test.each([
  ['a button can just hold it', { a: text({ carried: 90 }) }, {}],
  ['its name has 31 characters', {}, { name: 'x'.repeat(31) }],
  ['choices are long: no button carries them', { a: text({ carried: 80 }), b: { ...choice, choices: ['x'.repeat(50)] } }, {}],
  ['required arguments come first', { a: text({ required: true }), b: text() }, {}],
])('a definition is accepted when %s', (_, args, over) => {
  expect(define(args, over).arguments).toEqual(args)
})

describe('running gives the arguments', () => {
  test.each([
    ['as they are', { a: text(), b: choice }, { a: 'x', b: 'public' }, '{"a":"x","b":"public"}'],
    ['that are declared', { a: text() }, { a: 'x', c: 'y' }, '{"a":"x"}'],
    ['that are there', { a: text(), b: choice }, {}, '{}'],
    ['that are empty', { a: text({ required: true }) }, { a: '' }, '{"a":""}'],
    ['that objects do not have by nature', { constructor: text() }, {}, '{}'],
  ])('%s', async (_, args, given, values) => {
    expect(await echoed(args, given)).toMatchObject([{ spans: [{ text: values }] }])
  })
})

test.each([
  ['a required one is missing', { a: text({ required: true }) }, {}, 'Cannot answer without a: A topic'],
  ['a choice is none of the choices', { a: choice }, { a: 'Public' }, 'Cannot use this as a: choose private or public'],
  ['a text is too long', { a: text() }, { a: 'x'.repeat(11) }, 'Cannot use 11 characters as a: write at most 10'],
])('running is refused when %s', (_, args, given, reason) => {
  expect(() => define(args).run(given, contextOf())).toThrow(expect.objectContaining({ name: 'InvocationError', message: reason }))
})

test('what is missing is described in the voice of whoever is told', () => {
  const run = () => define({ a: text({ required: true, description: IN_ALL }) }).run({}, contextOf())
  expect(run).toThrow('Cannot answer without a: A topic')
  expect(run).toThrow(
    expect.toSatisfy((error: InvocationError) => error.say(voiceOf('fr')) === 'Impossible de répondre sans a\u00a0: Un sujet'),
  )
})
