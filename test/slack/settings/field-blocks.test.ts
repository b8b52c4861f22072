import { describe, expect, test } from 'vitest'
import type { ChannelPolicy, Field } from '../../../src/core/settings/policy.ts'
import { fieldBlocks } from '../../../src/slack/settings/field-blocks.ts'
import { entryIn, panelWith } from '../../given/panel.ts'
import { showingOf } from '../../given/showing.ts'
import { textsOf } from '../../support/slack/texts.ts'

const blocksOf = (field: Field, values: Partial<ChannelPolicy> = {}) => fieldBlocks(entryIn(panelWith(values), field), showingOf())
const hasReset = (...given: Parameters<typeof blocksOf>) => JSON.stringify(blocksOf(...given)).includes('"settings:reset"')

test('a field is an input, with who decided it, what it decides, and what was chosen and is gone', () => {
  const [input] = blocksOf('topicsBlocked', { topicsBlocked: ['rafah', 'old'] })
  expect(input).toMatchObject({ type: 'input', label: { text: 'Topics kept out' } })
  expect(Object(input).hint.text).toMatch(/^set here · .+ · old \(no longer there\)$/)
})

describe('what was set here can be inherited again', () => {
  test('by a button', () => {
    expect([hasReset('notice', { notice: 'A line' }), hasReset('notice')]).toEqual([true, false])
  })

  test('where a choice has that among its options, by no button', () => {
    expect(hasReset('share', { share: 'nobody' })).toBe(false)
  })
})

test('where there is nothing to choose from, what holds is told, and can be inherited again', () => {
  expect(textsOf(blocksOf('managerRoles')).join('')).toBe('Managers by role: none')
  expect(hasReset('managerRoles', { managerRoles: ['S0GONE'] })).toBe(true)
})
