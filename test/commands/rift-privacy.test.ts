import { expect, test } from 'vitest'
import { riftPrivacy } from '../../commands/rift-privacy.ts'
import { renderPlainText } from '../../src/core/answer/plain-text.ts'
import { contextOf } from '../given/context.ts'

test('it tells what is kept at this moment', async () => {
  const inventory = async () => ({ settings: 3, changes: 2, changesOfPerson: 1, turns: 0, hashes: 0, wishes: 0 })
  expect(renderPlainText(await riftPrivacy.run({}, contextOf({ inventory })))).toContain('Settings of this workspace: 3.')
})
