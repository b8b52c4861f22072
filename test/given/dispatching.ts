import type { Answer } from '../../src/core/answer/answer.ts'
import { defineCommand } from '../../src/core/command/command.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { createDispatch, type Dispatcher } from '../../src/core/command/dispatch.ts'
import { InvocationError } from '../../src/core/command/errors.ts'
import type { Invocation } from '../../src/core/command/invocation.ts'
import type { Origin } from '../../src/core/command/origin.ts'
import { answerOf, failureOf, quoteOf } from './answer.ts'
import { sampleLibrary } from './library.ts'
import { freeBudget, freeLimiter, freeRecords, originOf, policiesOf } from './settings.ts'

/** A dispatch, and what it was told of. */
export function dispatching(over: Partial<Dispatcher> = {}) {
  const reports: unknown[] = []
  const library = sampleLibrary()
  let edition = 'first'
  const dispatch = createDispatch({
    commands: [echo],
    word: createCommandWord('explain'),
    library: () => ({ ...library, edition }),
    policies: policiesOf(),
    limiter: freeLimiter,
    budget: freeBudget,
    ...freeRecords,
    examine: async () => [],
    reload: async ({ asker }) => ({ state: 'refused', person: asker.id }),
    report: (error, invocation) => reports.push([String(error), invocation]),
    refused: ({ command }, { asker }) => reports.push([asker.id, command]),
    ...over,
  })
  const answer = (text: string, origin: Partial<Origin> = {}, given: Partial<Invocation> = {}) =>
    dispatch.answer({ command: 'explain-echo', arguments: { text }, ...given }, originOf(origin))
  return { ...dispatch, answer, reports, turnTo: (next: string) => (edition = next) }
}

/** Says what it is asked; fails by a bug or a mistake where it is asked for one. */
export const echo = defineCommand({
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
        if (typed === 'mistake') throw new InvocationError('answers.noMore')
        return Array.from({ length: 30 }, (_, index) => ({ label: `${typed} ${index}`, value: `${index}` }))
      },
    },
    choice: { kind: 'choice', description: 'Which', choices: ['a'] },
  },
  run: async ({ text = '' }, { library, typed }) => {
    if (text === 'bug') throw new TypeError('a bug')
    if (text === 'mistake') throw new InvocationError('answers.noMore')
    return { ...failureOf(`${text} ${library.edition} ${typed('rift-echo')}`), audience: 'channel' }
  },
})

/** Gives an answer with a quote, and whatever else is wanted of it. */
export const quoting = (answer: Partial<Answer> = {}) =>
  defineCommand({
    name: 'rift-echo',
    description: 'Quotes',
    arguments: { text: { kind: 'text', description: 'What', maxLength: 4000, carried: 50 } },
    run: () => ({ ...answerOf(quoteOf()), ...answer }),
  })
