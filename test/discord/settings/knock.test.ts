import type { APIInteraction } from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import { knockOf } from '../../../src/discord/settings/knock.ts'
import { interactionOf, pressed, typed, typing } from '../../given/interaction.ts'

const OPENING = { id: undefined, chosen: [], offered: [], written: undefined, onPrivate: false }
const PRESS = 'settings:0:channel:main:0:set:topicsBlocked:0'
const EPHEMERAL = 64

const knock = (interaction: APIInteraction) => knockOf(interaction, 'rift-settings')

const MENU = {
  type: 1,
  components: [
    {
      type: 3,
      custom_id: PRESS,
      options: [
        { label: 'Gaza', value: 'gaza' },
        { label: 'Rafah', value: 'rafah' },
      ],
    },
  ],
}

describe('somebody opens the settings', () => {
  test.each([
    ['by their command', typed('rift-settings')],
    ['by a button of that command, which may stand under any answer', pressed('rift-settings', EPHEMERAL)],
  ])('%s', (_, interaction) => {
    expect(knock(interaction)).toEqual(OPENING)
  })
})

describe('a control of the panel', () => {
  const chosen = (flags: number) =>
    interactionOf({
      type: 3,
      data: { component_type: 3, custom_id: PRESS, values: ['rafah'] },
      message: { flags, components: [{ type: 17, components: [MENU] }] },
    })

  test('says what was chosen, and what else its menu had', () => {
    expect(knock(chosen(EPHEMERAL))).toEqual({ ...OPENING, id: PRESS, chosen: ['rafah'], offered: ['gaza', 'rafah'], onPrivate: true })
  })

  test('on a public message is known to be there', () => {
    expect(knock(chosen(0))?.onPrivate).toBe(false)
  })

  test('that is a button chooses nothing', () => {
    const id = 'settings:0:channel:main:0:undo::0'
    expect(knock(pressed(id, EPHEMERAL))).toEqual({ ...OPENING, id, onPrivate: true })
  })

  test('that is a form says what was written', () => {
    const id = 'settings:0:channel:notice:0:edit:notice:0'
    const sent = (component: object) =>
      interactionOf({ type: 5, data: { custom_id: id, components: [{ type: 18, component }] }, message: { flags: EPHEMERAL } })
    expect(knock(sent({ type: 4, custom_id: 'value', value: 'A line' }))).toEqual({ ...OPENING, id, written: 'A line', onPrivate: true })
    expect(knock(sent({ type: 4, custom_id: 'value' }))?.written).toBe('')
  })
})

test.each([
  ['another command', typed('rift')],
  ['a command of the same name in the menu of a message', interactionOf({ type: 2, data: { type: 3, name: 'rift-settings' } })],
  ['what is still typed', typing('rift-settings')],
  ['a button of another command', pressed('rift|query=rafah')],
  ['a form of something else', interactionOf({ type: 5, data: { custom_id: 'other', components: [] } })],
  ['a ping', interactionOf({ type: 1 })],
])('%s wants nothing of the settings', (_, interaction) => {
  expect(knock(interaction)).toBeUndefined()
})
