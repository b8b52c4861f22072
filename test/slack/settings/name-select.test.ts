import { describe, expect, test } from 'vitest'
import { type Choosing, nameSelect } from '../../../src/slack/settings/name-select.ts'
import { showingOf } from '../../given/showing.ts'

const namesOf = (count: number) => Array.from({ length: count }, (_, index) => ({ value: `n${index}`, label: `Topic ${index}` }))
const select = (over: Partial<Choosing> = {}) =>
  nameSelect({ field: 'topicsAllowed', names: namesOf(4), none: 'all', value: null, ...over }, showingOf())
const valuesOf = (options: unknown) => (options as { readonly value: string }[]).map(({ value }) => value)

describe('a menu of names', () => {
  test('has those that are chosen first, in their order', () => {
    const { options, initial_options } = Object(select({ value: ['n2', 'n1'] })?.element)
    expect(valuesOf(options)).toEqual(['n2', 'n1', 'n0', 'n3'])
    expect(valuesOf(initial_options)).toEqual(['n2', 'n1'])
  })

  test('leaves out what was chosen and is gone, and says so of what it shows', () => {
    expect(select({ value: ['gone', 'n1'] })).toMatchObject({ shown: { value: ['n1'] }, element: { initial_options: [{ value: 'n1' }] } })
  })

  test.each([
    ['all', 'all topics', null],
    ['empty', 'none', []],
  ] as const)('where none means %s says so, and that it shows that', (none, placeholder, value) => {
    expect(select({ none, value })).toMatchObject({
      shown: { value },
      element: { action_id: `settings:input:${none}`, placeholder: { text: placeholder } },
    })
  })

  test('of more than a menu holds is filled as one types', () => {
    expect(select({ names: namesOf(100) })?.element.type).toBe('multi_static_select')
    expect(select({ names: namesOf(101), value: ['n100'] })?.element).toMatchObject({
      type: 'multi_external_select',
      min_query_length: 0,
      initial_options: [{ value: 'n100' }],
    })
  })

  test('of nothing is none', () => {
    expect(select({ names: [] })).toBeUndefined()
  })
})
