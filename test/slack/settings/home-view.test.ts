import { expect, test } from 'vitest'
import { homeView } from '../../../src/slack/settings/home-view.ts'
import { answerOf } from '../../given/answer.ts'
import { changeOf, panelWith } from '../../given/panel.ts'
import { showingOf } from '../../given/showing.ts'
import { textsOf } from '../../support/slack/texts.ts'

const howTo = {
  ...answerOf({ kind: 'heading', text: 'How to ask' }),
  actions: [{ kind: 'invoke', label: 'Gaza', invocation: { command: 'rift', arguments: { query: 'gaza' } } }] as const,
}
const wordsOf = (view: ReturnType<typeof homeView>) => textsOf(view.blocks).join('')

test('a member sees how to ask, without the buttons of an answer, and no settings', () => {
  const view = homeView(howTo, undefined)
  expect(wordsOf(view)).toBe('How to ask')
  expect(view).not.toHaveProperty('private_metadata')
})

test('a manager sees what holds and who decided it, and the last changes', () => {
  const panel = panelWith({ share: 'nobody' }, { history: [changeOf()] })
  const words = wordsOf(homeView(howTo, showingOf({ panel })))
  expect(words).toMatch(/Who may share.*nobody.*set here/s)
  expect(words).toContain('Excerpts per answer: inherited → 2 excerpts')
})

test('the last change can be undone where there is one', () => {
  const canUndo = (history: Parameters<typeof panelWith>[1]) =>
    JSON.stringify(homeView(howTo, showingOf({ panel: panelWith({}, history) }))).includes('settings:undo')
  expect([canUndo({}), canUndo({ history: [changeOf()] })]).toEqual([false, true])
})
