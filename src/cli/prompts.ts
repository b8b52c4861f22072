import type { Readable, Writable } from 'node:stream'
import { isCancel, select, text } from '@clack/prompts'
import { RequestError } from '../core/request-error.ts'

/** Asks the person at the terminal. */
export interface Prompts {
  /** A line of text; `check` says what is wrong with one. */
  readonly line: (question: Question) => Promise<string>
  /** One of several. */
  readonly choice: (message: string, options: readonly Choice[]) => Promise<string>
}

export interface Question {
  readonly message: string
  readonly initial?: string | undefined
  readonly check: (text: string) => string | undefined
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** Prompts on a terminal; Ctrl-C and Escape leave without a change. */
export function terminalPrompts(input: Readable = process.stdin, output: Writable = process.stdout): Prompts {
  return {
    line: async ({ message, initial = '', check }) =>
      answered(await text({ message, initialValue: initial, validate: (value) => check((value ?? '').trim()), input, output })).trim(),
    choice: async (message, options) => answered(await select({ message, options: [...options], input, output })),
  }
}

function answered(answer: string | symbol): string {
  if (isCancel(answer) || typeof answer !== 'string') throw new RequestError('Cannot add: it was called off, and nothing is written')
  return answer
}
