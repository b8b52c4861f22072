import { describe, expect, test } from 'vitest'
import { formOf, writtenValue } from '../../../src/discord/settings/form.ts'
import { START } from '../../../src/discord/settings/press.ts'
import { entryIn, panelWith } from '../../given/panel.ts'
import { english } from '../../given/voice.ts'
import { everyComponent } from '../../support/discord/component-tree.ts'

const inputOf = (...[field, values]: [Parameters<typeof entryIn>[1], Parameters<typeof panelWith>[0]]) => {
  const { components, ...form } = formOf(entryIn(panelWith(values), field), START, english)
  return { ...form, input: everyComponent(components).at(-1)?.component }
}

describe('a form', () => {
  test('has what holds now, and the room that the field has', () => {
    expect(inputOf('notice', { notice: 'Contested topic' })).toMatchObject({
      title: 'Line below answers',
      custom_id: 'settings:0:channel:main:0:edit:notice:0',
      input: { value: 'Contested topic', max_length: 200 },
    })
    expect(inputOf('askerCooldown', { askerCooldown: 30 }).input).toMatchObject({ value: '30', max_length: 8 })
  })

  test('is empty where there is nothing yet, and may stay empty', () => {
    expect(inputOf('notice', {}).input).toMatchObject({ value: '', required: false })
  })
})

describe('what is written', () => {
  const written = (field: Parameters<typeof entryIn>[1], text: string) => writtenValue(text, entryIn(panelWith(), field))

  test.each<[string, unknown]>([
    [' 45 ', 45],
    ['٤٥', 45],
    ['۴۵', 45],
    ['1.5', 1.5],
    ['soon', Number.NaN],
    [' ', ''],
  ])('for a number, %j is %j', (text, value) => {
    expect(written('askerCooldown', text)).toEqual(value)
  })

  test('for a line is that, without the space around it', () => {
    expect(written('notice', '  45 minutes  ')).toBe('45 minutes')
  })
})
