import { describe, expect, test } from 'vitest'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { InvocationError } from '../../../src/core/command/errors.ts'
import { defineExplainer } from '../../../src/core/command/explainer.ts'
import { DEFAULT_POLICY } from '../../../src/core/settings/channel-policy.ts'
import { contextOf } from '../../given/context.ts'

const given = { name: 'rift', description: 'Explains', asks: 'A topic', collection: 'rift' }
const rift = defineExplainer(given)
const help = defineExplainer({ ...given, name: 'rift-help', collection: 'guide', opening: 'how-to-ask' })

const ask = async (args: Readonly<Record<string, string>>, context = contextOf()) => await rift.run(args, context)

test('answers from its collection', async () => {
  expect(renderPlainText(await ask({ query: 'rafah' }))).toContain('“The offensive in Rafah began in May.')
})

describe('who sees an answer', () => {
  test.each([
    [{}, 'private', 'asker'],
    [{}, 'public', 'channel'],
    [{ visibility: 'public' }, 'private', 'channel'],
    [{ visibility: 'private' }, 'public', 'asker'],
  ] as const)('with %j where answers are %s: the %s', async (args, visibility, audience) => {
    const context = contextOf({ policy: { ...DEFAULT_POLICY, visibility } })
    expect((await ask({ query: '#rafah', ...args }, context)).audience).toBe(audience)
  })
})

test.each(['', ' \n', '\u200b'])('asked nothing ("%s"), it says how to ask and offers topics', async (query) => {
  const answer = await ask({ query })
  expect(renderPlainText(answer)).toMatch(/^Ask with a topic or a question/)
  expect(answer.actions.map(({ label }) => label)).toContain('Gaza')
})

test('asked nothing, one with an opening shows that', async () => {
  expect(renderPlainText(await help.run({}, contextOf()))).toContain('“Type a topic.”')
  expect(help.arguments['query']?.required).toBe(false)
})

test('the policy decides how many excerpts, and how long they are', async () => {
  const context = contextOf({ policy: { ...DEFAULT_POLICY, excerpts: 1, characters: 40 } })
  const { blocks } = await ask({ query: 'aid' }, context)
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []))
  expect(quotes).toHaveLength(1)
  expect(quotes[0]?.spans.map(({ text }) => text).join('').length).toBeLessThanOrEqual(44)
})

test.each([
  ['2', 'Edition 0123456789ab · page 2'],
  ['0', 'Edition 0123456789ab'],
  ['-1', 'Edition 0123456789ab'],
  ['two', 'Edition 0123456789ab'],
])('page "%s" is understood', async (page, edition) => {
  const context = contextOf({ policy: { ...DEFAULT_POLICY, excerpts: 1 } })
  expect(
    renderPlainText(await ask({ query: 'aid', page }, context))
      .split('\n\n')
      .at(-1),
  ).toBe(edition)
})

test('a corpus without its collection is said, not failed on', () => {
  const other = defineExplainer({ ...given, collection: 'other' })
  expect(() => other.run({ query: 'rafah' }, contextOf())).toThrow(InvocationError)
})

test('suggests what its collection knows', () => {
  const query = rift.arguments['query']
  expect(query?.kind === 'text' && query.suggest?.('ra', contextOf()).map(({ value }) => value)).toContain('Rafah')
})
