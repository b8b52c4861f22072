import { expect, test } from 'vitest'
import { START } from '../../../src/discord/settings/press.ts'
import { buttonRow, entryOf } from '../../../src/discord/settings/view.ts'
import { panelOfWorkspace, panelWith } from '../../given/panel.ts'
import { buttonsOf } from '../../support/discord/component-tree.ts'

const press = { spot: START, act: 'undo' } as const

test('a row has no more buttons than Discord takes, with labels that fit, each saying what it means', () => {
  const buttons = buttonsOf([buttonRow(Array.from({ length: 6 }, () => ({ label: 'word '.repeat(30), press })))])
  expect(buttons).toHaveLength(5)
  expect(String(buttons[0]?.['label'])).toMatch(/^word .*…$/)
  expect(String(buttons[0]?.['label']).length).toBeLessThanOrEqual(80)
  expect(buttons[0]).toMatchObject({ custom_id: 'settings:0:channel:main:0:undo::0', disabled: false })
})

test('a field is found by its name at the reach that can decide it', () => {
  expect([entryOf(panelOfWorkspace(), 'auditChannel')?.field, entryOf(panelWith(), 'auditChannel')]).toEqual(['auditChannel', undefined])
})
