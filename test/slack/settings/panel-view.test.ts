import { expect, test } from 'vitest'
import { panelView } from '../../../src/slack/settings/panel-view.ts'
import type { Showing } from '../../../src/slack/settings/showing.ts'
import { changeOf, panelWith } from '../../given/panel.ts'
import { showingOf } from '../../given/showing.ts'
import { textsOf } from '../../support/slack/texts.ts'

/** The controls above the fields, by what they do. */
const controls = (over: Partial<Showing>) => {
  const block = Object(panelView(showingOf(over)).blocks.find(({ type }) => type === 'actions'))
  return (block.elements as { readonly action_id: string }[]).map(({ action_id }) => action_id)
}

test('it says where it applies, by the name of the channel or for the whole workspace', () => {
  expect(JSON.stringify(panelView(showingOf()).blocks[0])).toContain('"channel_id":"C0GENERAL"')
  const whole = panelView(showingOf({ spot: { channel: '', reach: 'workspace', from: 'home' } }))
  expect(textsOf(whole.blocks[0]).join('')).toBe('Applies to: The whole server or workspace')
})

test('who may change only the channel has nothing to switch to', () => {
  expect(controls({})).toEqual(['settings:history'])
  expect(controls({ panel: panelWith({}, { reaches: ['channel', 'workspace'] }) })).toEqual(['settings:reach', 'settings:history'])
})

test('without a channel there is none to switch to', () => {
  const spot = { channel: '', reach: 'workspace', from: 'home' } as const
  expect(controls({ panel: panelWith({}, { reaches: ['channel', 'workspace'] }), spot })).toEqual(['settings:history'])
})

test('the last change can be undone where there is one', () => {
  expect(controls({ panel: panelWith({}, { history: [changeOf()] }) })).toEqual(['settings:undo', 'settings:history'])
})

test('what came of the last press stands above the fields', () => {
  const [, , note] = panelView(showingOf(), [{ text: 'Saved' }]).blocks
  expect(textsOf(note)).toEqual(['Saved'])
})
