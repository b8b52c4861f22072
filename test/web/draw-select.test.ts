import type { APISelectMenuComponent } from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import { drawSelect } from '../../src/web/draw-select.ts'

const draw = (menu: object) => String(drawSelect({ custom_id: 'a', ...menu } as APISelectMenuComponent))
const option = (label: string, over: object = {}) => ({ label, value: label, ...over })
const wordsOf = (drawn: string) => drawn.replace(/<[^>]*>/g, '')

describe('a menu is drawn closed', () => {
  test('with what is chosen in it', () => {
    const drawn = draw({ type: 3, options: [option('private', { default: true }), option('public')] })
    expect(wordsOf(drawn)).toBe('private')
    expect(drawn).not.toContain('class="tag"')
  })

  test('with each of several as a tag', () => {
    const drawn = draw({
      type: 3,
      max_values: 3,
      options: [option('Gaza', { default: true }), option('Rafah', { default: true }), option('Aid')],
    })
    expect(drawn.match(/<span class="tag">/g)).toHaveLength(2)
    expect(wordsOf(drawn)).toBe('GazaRafah')
  })

  test('with what to choose where nothing is', () => {
    expect(draw({ type: 3, placeholder: 'A <b>', options: [option('a')] })).toContain('<span class="placeholder">A &lt;b&gt;</span>')
    expect([5, 6, 7, 8].map((type) => wordsOf(draw({ type })))).toEqual([
      'Select a user',
      'Select a role',
      'Select a user or role',
      'Select a channel',
    ])
  })

  test('with Discord’s own things, whose names only Discord knows', () => {
    expect(wordsOf(draw({ type: 6, default_values: [{ id: '1', type: 'role' }] }))).toBe('@role')
  })

  test('pale when it is disabled', () => {
    expect(draw({ type: 3, options: [option('a')], disabled: true })).toContain('class="select off"')
  })
})
