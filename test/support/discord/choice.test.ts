import { describe, expect, test } from 'vitest'
import { choiceIn, submissionOf } from './choice.ts'
import { options, row, select } from './sample-components.ts'

const menu = (over: object = {}) => [row(select({ options: options(3), ...over }))]

describe('somebody at a menu', () => {
  test('chooses what it offers', () => {
    expect(choiceIn(menu(), 'pick', ['1'])).toMatchObject({ custom_id: 'pick', component_type: 3, values: ['1'] })
  })

  test('chooses among Discord’s own things, and they are told', () => {
    const id = '123456789012345678'
    expect(choiceIn([row(select({ type: 6 }))], 'pick', [id])).toMatchObject({ values: [id], resolved: { roles: { [id]: { id } } } })
  })

  test.each([
    ['what it does not offer', menu(), ['9']],
    ['more than it takes', menu(), ['0', '1']],
    ['fewer than it takes', menu(), []],
    ['in one that is disabled', menu({ disabled: true }), ['0']],
    ['in one that is not there', [], ['0']],
    ['a role that is no role', [row(select({ type: 6 }))], ['mods']],
  ])('cannot choose %s', (_, components, values) => {
    expect(() => choiceIn(components, 'pick', values)).toThrow(RangeError)
  })
})

describe('somebody at a form', () => {
  const form = (over: object = {}) => ({
    custom_id: 'f',
    components: [{ type: 18, label: 'A', component: { type: 4, custom_id: 'a', style: 1, max_length: 3, value: 'old', ...over } }],
  })

  test('sends what is written, or what was there', () => {
    expect(submissionOf(form(), { a: 'new' })).toMatchObject({
      custom_id: 'f',
      components: [{ component: { custom_id: 'a', value: 'new' } }],
    })
    expect(submissionOf(form(), {})).toMatchObject({ components: [{ component: { value: 'old' } }] })
  })

  test.each([
    ['what is too long', form(), 'long'],
    ['nothing where something is required', form(), ''],
    ['what is too short', form({ required: false, min_length: 2 }), 'x'],
    ['a form that was never opened', undefined, 'new'],
  ])('cannot send %s', (_, given, a) => {
    expect(() => submissionOf(given, { a })).toThrow(RangeError)
  })
})
