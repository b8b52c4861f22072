import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { encodeInvocation, LONGEST_TOKEN } from '../../src/core/command/invocation.ts'
import { LANGUAGES } from '../../src/core/voice/languages.ts'
import { textIn } from '../../src/core/voice/text.ts'
import { registrationOf } from '../../src/discord/registration.ts'
import { manifestOf } from '../../src/slack/manifest.ts'
import { commands as own } from '../given/own-commands.ts'
import { problemsOfCommands } from '../support/discord/command-limits.ts'
import { problemsOfManifest } from '../support/slack/manifest-limits.ts'

const word = createCommandWord('rift')

test('each command has a name of its own, which begins with the command word or is that of the collection it asks', () => {
  const names = commands.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(own.length).toBeGreaterThan(2)
  for (const { name, collection } of commands.filter((command) => !own.includes(command))) expect(collection).toBe(name)
})

describe.each(['rift', 'explain', 'a-twenty-letter-word'])('with the word %s', (chosen) => {
  test('Discord takes the registration, everywhere and in one server', () => {
    const body = registrationOf(commands, createCommandWord(chosen))
    expect(problemsOfCommands(body)).toEqual([])
    expect(
      problemsOfCommands(
        body.map(({ contexts: _, ...command }) => command),
        'guild',
      ),
    ).toEqual([])
  })

  test('Slack takes the manifest', () => {
    expect(problemsOfManifest(manifestOf(commands, createCommandWord(chosen)))).toEqual([])
  })
})

test('what Discord is told', () => {
  expect(registrationOf(own, word)).toMatchSnapshot()
})

test('what Slack is told', () => {
  expect(manifestOf(own, word)).toMatchSnapshot()
})

test('whatever people are offered is described in every language', () => {
  const offered = commands.flatMap(({ name, description, arguments: declared }) => [
    [name, description] as const,
    ...Object.entries(declared).flatMap(([argument, it]) =>
      it.kind === 'text' && it.setBy === 'button' ? [] : [[`${name} ${argument}`, it.description] as const],
    ),
  ])
  for (const [name, description] of offered)
    expect([name, new Set(LANGUAGES.map((language) => textIn(description, language))).size]).toEqual([name, LANGUAGES.length])
})

test('a button can carry every text of a command at its longest', () => {
  for (const { name, arguments: declared } of commands) {
    const texts = Object.entries(declared).flatMap(([key, it]) => (it.kind === 'text' ? [[key, 'x'.repeat(it.carried)] as const] : []))
    expect(encodeInvocation({ command: name, arguments: Object.fromEntries(texts) }).length).toBeLessThanOrEqual(LONGEST_TOKEN)
  }
})
