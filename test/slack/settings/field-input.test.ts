import { describe, expect, test } from 'vitest'
import type { ChannelPolicy, Field } from '../../../src/core/settings/policy.ts'
import { fieldInput } from '../../../src/slack/settings/field-input.ts'
import { entryIn, panelOfWorkspace, panelWith } from '../../given/panel.ts'
import { showingOf } from '../../given/showing.ts'

const inputOf = (field: Field, values: Partial<ChannelPolicy> = {}) => fieldInput(entryIn(panelWith(values), field), showingOf())

describe('a choice', () => {
  const optionsOf = (field: Field, values: Partial<ChannelPolicy> = {}) =>
    Object(inputOf(field, values)?.element).options.map((it: { text: { text: string }; value: string }) => `${it.text.text} ${it.value}`)

  test('has its values as JSON, and before them to inherit', () => {
    expect(optionsOf('enabled')).toEqual(['As inherited: on =inherited', 'on true', 'off false'])
    expect(optionsOf('excerpts').slice(0, 3)).toEqual(['As inherited: 3 excerpts =inherited', '1 excerpt 1', '2 excerpts 2'])
    expect(optionsOf('share', { share: 'nobody' })).toEqual([
      'Reset to inherited =inherited',
      'everyone "everyone"',
      'managers only "managers"',
      'nobody "nobody"',
    ])
  })

  test('says until it is touched what holds', () => {
    expect(inputOf('share')).toMatchObject({ shown: 'inherited', optional: false, element: { initial_option: { value: '=inherited' } } })
    expect(inputOf('share', { share: 'nobody' })).toMatchObject({
      shown: { value: 'nobody' },
      element: { initial_option: { value: '"nobody"' } },
    })
  })
})

describe('what is written or chosen by Slack', () => {
  test('of a number has its bounds', () => {
    expect(inputOf('askerCooldown', { askerCooldown: 30 })).toMatchObject({
      shown: { value: 30 },
      element: { type: 'number_input', initial_value: '30', min_value: '0', max_value: '3600' },
    })
  })

  test('of a line has what holds, and nothing where there is none', () => {
    expect(inputOf('notice', { notice: 'A line' })).toMatchObject({ shown: { value: 'A line' }, element: { initial_value: 'A line' } })
    const empty = inputOf('notice')
    expect(empty).toMatchObject({ shown: { value: null }, optional: true, element: { max_length: 200 } })
    expect(empty?.element).not.toHaveProperty('initial_value')
  })

  test('of people and channels leaves out what is no id of Slack, and does not say that it was chosen', () => {
    expect(inputOf('managerPeople', { managerPeople: ['U0BOB', '700000000000000001'] })).toMatchObject({
      shown: { value: ['U0BOB'] },
      element: { initial_users: ['U0BOB'] },
    })
    const channelOf = (auditChannel: string | null) => fieldInput(entryIn(panelOfWorkspace({ auditChannel }), 'auditChannel'), showingOf())
    expect(channelOf('C0AUDIT')).toMatchObject({ shown: { value: 'C0AUDIT' }, element: { initial_conversation: 'C0AUDIT' } })
    expect(channelOf('300000000000000001')).toMatchObject({ shown: { value: null } })
    expect(channelOf('300000000000000001')?.element).not.toHaveProperty('initial_conversation')
  })
})

test('user groups are chosen of those there are, and there is nothing to choose from where there are none', () => {
  const groups = [{ value: 'S0MODS', label: 'Moderators' }]
  const entry = entryIn(panelWith({ managerRoles: ['S0MODS', 'S0GONE'] }), 'managerRoles')
  expect(fieldInput(entry, showingOf({ groups }))).toMatchObject({
    shown: { value: ['S0MODS'] },
    element: { initial_options: [{ text: { text: 'Moderators' } }] },
  })
  expect(fieldInput(entry, showingOf())).toBeUndefined()
})
