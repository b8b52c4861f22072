import { describe, expect, test } from 'vitest'
import { failure } from '../../../src/core/answer/failure.ts'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { defineCommand } from '../../../src/core/command/command.ts'
import { createCommandWord } from '../../../src/core/command/command-word.ts'
import { createDispatch } from '../../../src/core/command/dispatch.ts'
import { InvocationError } from '../../../src/core/command/errors.ts'
import { sampleLibrary } from '../../given/library.ts'

const echo = defineCommand({
  name: 'rift-echo',
  description: 'Echoes',
  arguments: {
    text: {
      kind: 'text',
      description: 'What',
      maxLength: 4000,
      carried: 10,
      suggest: (typed) => {
        if (typed === 'bug') throw new TypeError('a bug')
        return Array.from({ length: 30 }, (_, index) => ({ label: `${typed} ${index}`, value: `${index}` }))
      },
    },
    choice: { kind: 'choice', description: 'Which', choices: ['a'] },
  },
  run: async ({ text = '' }, { library, typed }) => {
    if (text === 'bug') throw new TypeError('a bug')
    if (text === 'mistake') throw new InvocationError('Cannot do this: a mistake')
    return { ...failure(`${text} ${library.edition} ${typed('rift-echo')}`), audience: 'channel' }
  },
})

/** A dispatch, and what it was told of. */
function dispatching() {
  const reports: unknown[] = []
  const library = sampleLibrary()
  let edition = 'first'
  const dispatch = createDispatch({
    commands: [echo],
    word: createCommandWord('explain'),
    library: () => ({ ...library, edition }),
    report: (error, invocation) => reports.push([String(error), invocation]),
  })
  const answer = (text: string, by: 'person' | 'button' = 'person', command = 'explain-echo') =>
    dispatch.answer({ command, arguments: { text } }, { by })
  return { ...dispatch, answer, reports, turnTo: (next: string) => (edition = next) }
}

describe('an answer', () => {
  test.each(['explain-echo', 'rift-echo'])('is given to %s', async (command) => {
    const { answer, reports } = dispatching()
    expect(renderPlainText(await answer('hello', 'person', command))).toBe('hello first explain-echo')
    expect(reports).toEqual([])
  })

  test('is from the edition that is served at that moment', async () => {
    const { answer, turnTo } = dispatching()
    turnTo('second')
    expect(renderPlainText(await answer('hello'))).toContain('second')
  })

  test('to a button is for whoever pressed it', async () => {
    const { answer } = dispatching()
    expect([(await answer('x', 'person')).audience, (await answer('x', 'button')).audience]).toEqual(['channel', 'asker'])
  })

  test('to a command nobody knows says so', async () => {
    const { answer, reports } = dispatching()
    const answered = await answer('x', 'person', 'other')
    expect(renderPlainText(answered)).toMatch(/belongs to another version of Rift/)
    expect([answered.audience, reports]).toEqual(['asker', []])
  })

  test('to a mistake says what it was, and nobody is told', async () => {
    const { answer, reports } = dispatching()
    expect(renderPlainText(await answer('mistake'))).toBe('Cannot do this: a mistake')
    expect(reports).toEqual([])
  })

  test('to a failure of ours gives nothing away, and we are told', async () => {
    const { answer, reports } = dispatching()
    const answered = await answer('bug')
    expect(renderPlainText(answered)).toMatch(/^Something broke on our side/)
    expect(answered.audience).toBe('asker')
    expect(reports).toEqual([['TypeError: a bug', { command: 'explain-echo', arguments: { text: 'bug' } }]])
  })
})

describe('suggestions', () => {
  const suggest = (argument: string, typed: Readonly<Record<string, string>> = {}, command = 'explain-echo') => {
    const { suggest: ask, reports } = dispatching()
    return { suggestions: ask({ command, arguments: typed }, argument), reports }
  }

  test('are at most 25', () => {
    const { suggestions } = suggest('text', { text: 'x' })
    expect(suggestions).toHaveLength(25)
    expect(suggestions[0]).toEqual({ label: 'x 0', value: '0' })
  })

  test.each([
    ['a choice', 'choice', 'explain-echo'],
    ['an unknown argument', 'other', 'explain-echo'],
    ['what every object has', 'constructor', 'explain-echo'],
    ['an unknown command', 'text', 'other'],
  ])('for %s are none', (_, argument, command) => {
    expect(suggest(argument, {}, command)).toEqual({ suggestions: [], reports: [] })
  })

  test('are none after a failure, of which we are told', () => {
    const { suggestions, reports } = suggest('text', { text: 'bug' })
    expect(suggestions).toEqual([])
    expect(reports).toHaveLength(1)
  })
})
