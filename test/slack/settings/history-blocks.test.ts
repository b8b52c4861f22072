import { expect, test } from 'vitest'
import { historyView } from '../../../src/slack/settings/history-blocks.ts'
import { changeOf, panelWith } from '../../given/panel.ts'
import { showingOf } from '../../given/showing.ts'
import { textsOf } from '../../support/slack/texts.ts'

const viewWith = (...history: Parameters<typeof changeOf>[0][]) =>
  historyView(showingOf({ panel: panelWith({}, { history: history.map(changeOf) }) }))

test('the last changes stand one below the other, each with who made it', () => {
  const view = viewWith({ id: 2, by: 'U0BOB', after: 5 }, { id: 1, by: 'rift settings' })
  expect(view.title.text).toBe('Last changes')
  expect(JSON.stringify(view.blocks[2])).toContain('"user_id":"U0BOB"')
  expect(textsOf(view.blocks[2]).join('')).toContain('Excerpts per answer: inherited → 5 excerpts')
  expect(textsOf(view.blocks[3]).join('')).toContain('rift settings')
  expect(view.blocks).toHaveLength(4)
})

test('without any it says so', () => {
  expect(textsOf(viewWith().blocks).join(' ')).toContain('Nothing has been changed here yet.')
})
