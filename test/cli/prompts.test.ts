import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { type Prompts, terminalPrompts } from '../../src/cli/prompts.ts'

/** Prompts on a terminal that is a pipe; keys are typed after a question has been shown. */
function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 })
  let shown = ''
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString()
  })
  const prompts: Prompts = terminalPrompts(input, output)
  const type = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await new Promise((resolve) => setImmediate(resolve))
      input.write(key)
    }
  }
  return { prompts, type, shown: () => shown }
}

const ENTER = '\r'
const DOWN = '\u001b[B'
const CTRL_C = '\u0003'

const anything = () => undefined

test('a line is taken, without the spaces around it', async () => {
  const { prompts, type, shown } = terminal()
  const [answer] = await Promise.all([prompts.line({ message: 'Its title?', check: anything }), type(' A rift ', ENTER)])
  expect(answer).toBe('A rift')
  expect(shown()).toContain('Its title?')
})

test('a line that does not fit is asked for again, with the reason', async () => {
  const { prompts, type, shown } = terminal()
  const check = (text: string) => (text === 'ab' ? undefined : 'write ab')
  const [answer] = await Promise.all([prompts.line({ message: 'What?', check }), type('a', ENTER, 'b', ENTER)])
  expect(answer).toBe('ab')
  expect(shown()).toContain('write ab')
})

test('one of several is chosen', async () => {
  const { prompts, type } = terminal()
  const options = [
    { value: 'a', label: 'First' },
    { value: 'b', label: 'Second' },
  ]
  expect((await Promise.all([prompts.choice('Which?', options), type(DOWN, ENTER)]))[0]).toBe('b')
})

describe('who leaves', () => {
  test('is told that nothing is written', async () => {
    const { prompts, type } = terminal()
    const asked = prompts.line({ message: 'Its title?', check: anything })
    await Promise.all([expect(asked).rejects.toThrow('Cannot add: it was called off, and nothing is written'), type(CTRL_C)])
  })
})
