import { expect, test } from 'vitest'
import { rift } from '../../commands/rift.ts'
import { renderPlainText } from '../../src/core/answer/plain-text.ts'
import { contextOf } from '../given/context.ts'
import { policyOf } from '../given/settings.ts'

const ask = async (query: string, collections: readonly string[] | null = null) =>
  renderPlainText(await rift.run({ query }, contextOf({ policy: policyOf({ collections }) })))

test('it asks the articles, unless the channel has chosen other collections', async () => {
  expect(await ask('rafah')).toContain('The offensive in Rafah')
  expect(await ask('type a topic', ['guide'])).toContain('Type a topic.')
})
