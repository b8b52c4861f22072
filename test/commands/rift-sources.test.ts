import { expect, test } from 'vitest'
import { riftSources } from '../../commands/rift-sources.ts'
import { renderPlainText } from '../../src/core/answer/plain-text.ts'
import { contextOf } from '../given/context.ts'
import { policyOf } from '../given/settings.ts'

test('every article is named with its publisher and address', async () => {
  const text = renderPlainText(await riftSources.run({}, contextOf()))
  for (const words of ['A rift', 'The Paper', 'https://paper.example/a', 'Guide']) expect(text).toContain(words)
})

test.each([
  ['asker', undefined, 'asker'],
  ['asker', 'public', 'channel'],
  ['private', 'public', 'asker'],
  ['public', undefined, 'channel'],
] as const)('where the policy says %s, to who wants it %s, it is for the %s', async (policy, visibility, audience) => {
  const context = contextOf({ policy: policyOf({ visibility: policy }) })
  expect((await riftSources.run(visibility === undefined ? {} : { visibility }, context)).audience).toBe(audience)
})
