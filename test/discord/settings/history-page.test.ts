import { expect, test } from 'vitest'
import { historyPage } from '../../../src/discord/settings/history-page.ts'
import { START } from '../../../src/discord/settings/press.ts'
import { changeOf, panelWith } from '../../given/panel.ts'
import { english } from '../../given/voice.ts'
import { everyComponent, textsOf } from '../../support/discord/component-tree.ts'

const spot = { ...START, page: 'history' } as const
const pageWith = (...history: readonly ReturnType<typeof changeOf>[]) =>
  historyPage({ panel: panelWith({}, { history }), spot, voice: english })
const undoIn = (page: unknown) => everyComponent(page).find(({ component }) => component['label'] === 'Undo the last change')?.component

test('each change is a line, the newest first, and the last can be undone', () => {
  const page = pageWith(changeOf({ id: 2, after: 5 }), changeOf({ id: 1, by: '700000000000000001' }))
  const [, newest, oldest] = textsOf(page).join('').split('\n')
  expect(newest).toMatch(/^-# .*ann · Excerpts per answer: inherited → 5 excerpts$/)
  expect(oldest).toContain('<@700000000000000001> · Excerpts per answer: inherited → 2 excerpts')
  expect(undoIn(page)).toMatchObject({ disabled: false })
})

test('without a change it says so, and nothing can be undone', () => {
  expect(textsOf(pageWith()).join('')).toContain('Nothing has been changed here yet.')
  expect(undoIn(pageWith())).toMatchObject({ disabled: true })
})

test('of many long changes each is cut, and the oldest are left out', () => {
  const page = pageWith(...Array.from({ length: 20 }, (_, index) => changeOf({ id: 20 - index, field: 'notice', after: '*'.repeat(200) })))
  const [, ...lines] = textsOf(page).join('').split('\n')
  expect(lines.every((line) => line.includes('Line below answers: inherited → “') && line.endsWith('…'))).toBe(true)
  expect(lines.length).toBeLessThan(20)
  expect(lines.join('\n').length).toBeLessThanOrEqual(3000)
})
