import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import { expect, test } from 'vitest'
import { offeredIn } from '../../../src/discord/settings/offered-in.ts'

const row = (...components: readonly object[]) => ({ type: 1, components })
const offered = (id: string, ...components: readonly object[]) => offeredIn(components as unknown as APIMessageTopLevelComponent[], id)

const NAMES = {
  type: 3,
  custom_id: 'names',
  options: [
    { label: 'Gaza', value: 'gaza' },
    { label: 'Rafah', value: 'rafah' },
  ],
}
const ROLES = { type: 6, custom_id: 'roles', default_values: [{ id: '555', type: 'role' }] }
const BUTTON = { type: 2, style: 2, label: 'Back', custom_id: 'back' }

test('a menu of names offered all of them, wherever it stands in the message', () => {
  expect(offered('names', row(BUTTON), { type: 17, components: [{ type: 10, content: 'x' }, row(ROLES), row(NAMES)] })).toEqual([
    'gaza',
    'rafah',
  ])
  expect(offered('names', row(NAMES))).toEqual(['gaza', 'rafah'])
})

test('of a menu that Discord fills what was chosen before counts', () => {
  expect(offered('roles', row(ROLES))).toEqual(['555'])
  expect(offered('roles', row({ type: 6, custom_id: 'roles' }))).toEqual([])
})

test('a menu that is not there, and a button, offered nothing', () => {
  expect(offered('gone', row(NAMES), row(ROLES))).toEqual([])
  expect(offered('back', row(BUTTON))).toEqual([])
})
