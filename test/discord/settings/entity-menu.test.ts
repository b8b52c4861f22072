import { describe, expect, test } from 'vitest'
import type { Field } from '../../../src/core/settings/policy.ts'
import { entityMenu } from '../../../src/discord/settings/entity-menu.ts'
import { START } from '../../../src/discord/settings/press.ts'
import { entryIn, panelOfWorkspace } from '../../given/panel.ts'
import { english } from '../../given/voice.ts'

const ID = '555555555555555555'

const menuOf = (field: Field, value: unknown) => {
  const panel = panelOfWorkspace()
  return entityMenu({ ...entryIn(panel, field), value }, { panel, spot: START, voice: english })
}
const shown = (field: Field, value: unknown) => menuOf(field, value)?.default_values?.map(({ id, type }) => [type, id])

describe('a menu that Discord fills', () => {
  test.each<[Field, number, string]>([
    ['managerPeople', 5, 'user'],
    ['managerRoles', 6, 'role'],
  ])('for %s has any number of them, and shows who is chosen', (field, type, kind) => {
    expect(menuOf(field, [ID])).toMatchObject({ type, min_values: 0, max_values: 25 })
    expect(shown(field, [ID])).toEqual([[kind, ID]])
  })

  test('for the channel of notes has one, of those in which people write', () => {
    expect(menuOf('auditChannel', ID)).toMatchObject({ type: 8, min_values: 0, max_values: 1, channel_types: [0, 5] })
    expect(shown('auditChannel', ID)).toEqual([['channel', ID]])
    expect(shown('auditChannel', null)).toEqual([])
  })

  test('shows as chosen only what is an id of Discord, and no more than it can', () => {
    expect(shown('managerRoles', ['S0MODS', ID])).toEqual([['role', ID]])
    const many = Array.from({ length: 30 }, (_, index) => String(BigInt(ID) + BigInt(index)))
    expect(shown('managerPeople', many)).toHaveLength(25)
  })
})

test.each<[Field]>([['enabled'], ['topicsBlocked'], ['notice']])('%s has none', (field) => {
  expect(menuOf(field, null)).toBeUndefined()
})
