import { beforeEach, describe, expect, test } from 'vitest'
import { checkFilled, createViews, type Screen, type Views } from './views.ts'

const text = (words: string) => ({ type: 'plain_text', text: words })
const option = (value: string) => ({ text: text(value), value })
const input = (block_id: string, element: object, optional = false) => ({
  type: 'input',
  block_id,
  label: text(block_id),
  optional,
  element,
})

const modal = (over: object = {}) => ({
  type: 'modal',
  title: text('Settings'),
  blocks: [
    input('choice', { type: 'static_select', action_id: 'a', options: [option('one'), option('two')], initial_option: option('one') }),
    input('names', { type: 'multi_static_select', action_id: 'a', options: [option('x'), option('y')] }, true),
    input('number', {
      type: 'number_input',
      action_id: 'a',
      is_decimal_allowed: false,
      initial_value: '3',
      min_value: '1',
      max_value: '5',
    }),
    input('line', { type: 'plain_text_input', action_id: 'a', max_length: 5 }),
  ],
  ...over,
})

let views: Views
let screen: Screen

beforeEach(() => {
  views = createViews()
  screen = views.open(modal(), 'U1')
})

const held = (block: string) => (screen.values[block]?.['a'] ?? {}) as object

describe('what a person enters', () => {
  test('starts as the app says', () => {
    expect(['choice', 'names', 'number', 'line'].map(held)).toEqual([
      { type: 'static_select', selected_option: option('one') },
      { type: 'multi_static_select', selected_options: [] },
      { type: 'number_input', value: '3' },
      { type: 'plain_text_input', value: null },
    ])
  })

  test('is what is offered', () => {
    screen = views.enter(screen.id, { choice: 'two', names: ['y'], number: '5', line: 'words' })
    expect([held('choice'), held('names')]).toMatchObject([{ selected_option: option('two') }, { selected_options: [option('y')] }])
  })

  test.each([
    [{ choice: 'three' }, 'Cannot choose three: it is not offered'],
    [{ names: ['x', 'z'] }, 'Cannot choose z: it is not offered'],
    [{ number: '6' }, 'Cannot enter 6: it is not from 1 to 5'],
    [{ line: 'too long' }, 'Cannot type 8 characters: 5 fit'],
    [{ elsewhere: 'x' }, 'the view has no input elsewhere'],
  ])('is never %j', (entries, reason) => {
    expect(() => views.enter(screen.id, entries)).toThrow(reason)
  })

  test('is not submitted before what must be filled is', () => {
    expect(() => checkFilled(screen)).toThrow('Cannot submit: line must be filled')
    expect(() => checkFilled(views.enter(screen.id, { line: 'words' }))).not.toThrow()
  })

  test('stays when the view is replaced, under the same ids only', () => {
    views.enter(screen.id, { choice: 'two', line: 'words' })
    const [choice, ...others] = modal().blocks
    screen = views.update(screen.id, modal({ blocks: [{ ...choice, block_id: 'choice-2' }, ...others] })) as Screen
    expect([held('choice-2'), held('line')]).toMatchObject([{ selected_option: option('one') }, { value: 'words' }])
  })
})

describe('a view', () => {
  test('is updated by whoever knows what is shown', () => {
    const { id, hash } = screen
    expect(views.update(id, modal(), hash)).toMatchObject({ id })
    expect(views.update(id, modal(), hash)).toBe('hash_conflict')
    expect(views.update(id, modal())).toMatchObject({ id })
    expect(views.update('elsewhere', modal())).toBe('not_found')
  })

  test('lies on at most two others, and is closed with or without them', () => {
    const pushed = [views.push(screen.id, modal()), views.push(screen.id, modal())] as Screen[]
    expect(views.push(screen.id, modal())).toBe('push_limit_reached')
    expect(views.modals.map(({ id }) => id)).toEqual([pushed[1]?.id])
    views.close(pushed[1]?.id ?? '', 'one')
    expect(views.modals.map(({ id }) => id)).toEqual([pushed[0]?.id])
    views.close(screen.id, 'all')
    expect([views.modals, views.push(screen.id, modal())]).toEqual([[], 'not_found'])
  })

  test('is found by the name that the app gave it', () => {
    views.open(modal({ external_id: 'mine' }), 'U1')
    expect(views.update('mine', modal())).toMatchObject({ user: 'U1' })
  })

  test('at Home is one for each person', () => {
    const first = views.publish('U1', { type: 'home', blocks: [] }) as Screen
    expect(views.publish('U1', { type: 'home', blocks: [] }, first.hash)).toMatchObject({ id: first.id })
    expect(views.publish('U1', { type: 'home', blocks: [] }, first.hash)).toBe('hash_conflict')
    expect(views.home('U2')).toBeUndefined()
  })
})
