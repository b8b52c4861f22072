import type { BlockAction, SlashCommand } from '@slack/bolt'
import { expect, test } from 'vitest'
import { originOfAction, originOfCommand } from '../../src/slack/origin-of.ts'
import { clickPayload, commandPayload } from '../support/slack/payloads.ts'

const asker = { id: 'U0ASKER', roles: [], locale: null, trusted: { channel: false, workspace: false } }
const place = { platform: 'slack', workspace: 'T0TEAM', channel: 'C0GENERAL', parent: null }
const click = (over: object = {}) => clickPayload({ action_id: 'invoke-0' }, over) as unknown as BlockAction

test('a command has its channel, team and person', () => {
  expect(originOfCommand(commandPayload('/rift', 'rafah') as unknown as SlashCommand)).toEqual({ by: 'person', place, asker })
})

test('a button has them too', () => {
  expect(originOfAction(click())).toEqual({ by: 'button', place, asker })
})

test('a button outside of channels, or of an organisation, has what there is', () => {
  expect(originOfAction(click({ channel: undefined, team: null })).place).toEqual({ ...place, channel: '' })
  expect(originOfAction(click({ team: null, user: { id: 'U0ASKER', username: 'a' } })).place.workspace).toBeNull()
})
