import { expect, test } from 'vitest'
import { riftReload } from '../../commands/rift-reload.ts'
import { renderPlainText } from '../../src/core/answer/plain-text.ts'
import { registrationOf } from '../../src/discord/registration.ts'
import { contextOf } from '../given/context.ts'
import { word } from '../given/dispatch.ts'

test('it tells what became of the order', async () => {
  const reload = async () => ({ state: 'done', before: 'aaa', after: 'bbb', fault: undefined }) as const
  expect(renderPlainText(await riftReload.run({}, contextOf({ reload })))).toContain('Edition bbb is served now')
})

test('Discord hides it from members, and offers it in direct messages, where an operator may be nobody’s moderator', () => {
  const [registered] = registrationOf([riftReload], word)
  expect([registered?.default_member_permissions, registered?.contexts]).toEqual(['16', [0, 1]])
})
