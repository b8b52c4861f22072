import { expect, test } from 'vitest'
import { panelText } from '../../src/cli/panel-text.ts'
import { changeOf, panelWith } from '../given/panel.ts'

test('each field is a line with its value and which scope decides it, and the last changes follow', () => {
  const lines = panelText(panelWith({ share: 'nobody' }, { history: [changeOf()] })).split('\n')
  expect(lines.slice(0, 6)).toEqual([
    'enabled          true  (default)',
    'collections      null  (default)',
    'topicsAllowed    null  (default)',
    'topicsBlocked    []  (default)',
    'visibility       "asker"  (default)',
    'share            "nobody"  (channel)',
  ])
  expect(lines.slice(-2)).toEqual(['', expect.stringContaining('excerpts: inherited → 2  by ann')])
})
