import type { BlockAction, SlashCommand } from '@slack/bolt'
import { expect, test } from 'vitest'
import { UNTRUSTED } from '../../src/core/settings/place.ts'
import { originOf, placeOf, whereOfAction, whereOfCommand } from '../../src/slack/origin-of.ts'
import { clickPayload, commandPayload } from '../support/slack/payloads.ts'

const where = { workspace: 'T0TEAM', channel: 'C0GENERAL', person: 'U0ASKER' }
const click = (over: object = {}) => clickPayload({ action_id: 'invoke-0' }, over) as unknown as BlockAction

test('a command has its channel, team and person', () => {
  expect(whereOfCommand(commandPayload('/rift', 'rafah') as unknown as SlashCommand)).toEqual(where)
})

test('a button has them too', () => {
  expect(whereOfAction(click())).toEqual(where)
})

test('a button outside of channels, or of an organisation, has what there is', () => {
  expect(whereOfAction(click({ channel: undefined, team: null }))).toEqual({ ...where, channel: '' })
  expect(whereOfAction(click({ team: null, user: { id: 'U0ASKER', username: 'a' } })).workspace).toBeNull()
})

test('what is asked there is asked by whoever was looked up', () => {
  const asker = { id: 'U0ASKER', roles: ['S0MODS'], locale: 'ar', trusted: UNTRUSTED }
  expect(placeOf(where)).toMatchObject({ platform: 'slack', workspace: 'T0TEAM', channel: 'C0GENERAL', parent: null })
  expect(originOf('button', where, asker)).toEqual({ by: 'button', place: placeOf(where), asker })
})
