import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { historyView } from '../../../src/slack/settings/history-blocks.ts'
import { homeView } from '../../../src/slack/settings/home-view.ts'
import { panelView } from '../../../src/slack/settings/panel-view.ts'
import { changedEntries } from '../../../src/slack/settings/read-entries.ts'
import type { Showing } from '../../../src/slack/settings/showing.ts'
import { answerOf } from '../../given/answer.ts'
import { quotingAnswer } from '../../given/answers.ts'
import { effort } from '../../given/effort.ts'
import { names, slackPanels } from '../../given/slack-panels.ts'
import { hostileLine } from '../../given/texts.ts'
import { problemsOfView } from '../../support/slack/view-limits.ts'
import { initialValues } from '../../support/slack/view-state.ts'

const showings: fc.Arbitrary<Showing> = fc
  .record({
    panel: slackPanels,
    groups: names,
    language: fc.constantFrom(...LANGUAGES),
    from: fc.constantFrom('command' as const, 'home' as const),
  })
  .map(({ panel, groups, language, from }) => {
    const spot = { channel: 'C0GENERAL', reach: panel.sitting.reach === 'channel' ? ('channel' as const) : ('workspace' as const), from }
    return { panel, groups, spot, voice: voiceOf(language) }
  })

describe('whatever the settings, in every language', () => {
  test('Slack takes the modals and the Home, and who touches nothing changes nothing', () => {
    fc.assert(
      fc.property(showings, hostileLine(1, 200), (showing, note) => {
        const view = panelView(showing, [{ text: note }])
        const views = [view, panelView(showing), historyView(showing), homeView(howTo, showing), homeView(howTo, undefined)]
        expect(views.flatMap(problemsOfView)).toEqual([])
        const values = initialValues({ ...view }) as Parameters<typeof changedEntries>[0]['state']['values']
        expect(changedEntries({ state: { values } }, showing.spot)).toEqual([])
      }),
      effort(80),
    )
  }, 120_000)

  test('Slack takes the Home with any answer on top', () => {
    fc.assert(
      fc.property(quotingAnswer, (answer) => {
        expect(problemsOfView(homeView(answer, undefined))).toEqual([])
      }),
      effort(30),
    )
  }, 120_000)
})

const howTo = answerOf()
