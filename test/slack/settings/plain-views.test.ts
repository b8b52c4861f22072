import { expect, test } from 'vitest'
import { BROKEN, refusalView, WAITING } from '../../../src/slack/settings/plain-views.ts'
import { english } from '../../given/voice.ts'
import { textsOf } from '../../support/slack/texts.ts'
import { problemsOfView } from '../../support/slack/view-limits.ts'

const refusal = refusalView([{ text: 'Cannot change these settings' }], english)

test.each([
  ['to wait with', WAITING],
  ['to refuse with', refusal],
  ['for a failure of ours', BROKEN],
])('Slack takes a view %s, in which there is nothing to submit', (_, view) => {
  expect([problemsOfView(view), 'submit' in view]).toEqual([[], false])
})

test('a refusal says why', () => {
  expect(textsOf(refusal.blocks)).toEqual(['Cannot change these settings'])
})
