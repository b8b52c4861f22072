import { expect, test } from 'vitest'
import { mainPage } from '../../../src/discord/settings/main-page.ts'
import { START } from '../../../src/discord/settings/press.ts'
import { changeOf, panelWith } from '../../given/panel.ts'
import { screenOf } from '../../given/screen.ts'
import { english } from '../../given/voice.ts'
import { everyComponent } from '../../support/discord/component-tree.ts'

const pageWith = (...given: Parameters<typeof panelWith>) => mainPage({ panel: panelWith(...given), spot: START, voice: english })

/** The settings that have a page of their own, each with what it says of them. */
const others = (page: unknown) =>
  everyComponent(page).flatMap(({ component: { placeholder, options } }) =>
    placeholder === 'Choose a setting'
      ? (options as { label: string; description: string }[]).map(({ label, description }) => `${label}: ${description}`)
      : [],
  )

test('what is changed most has its menu here', () => {
  const screen = screenOf(pageWith({ share: 'nobody' }))
  for (const field of ['enabled', 'visibility', 'excerpts', 'length', 'language'])
    expect(screen.menu('set', field).chosen[0]).toMatch(/^As inherited: /)
  expect(screen.menu('set', 'share').chosen).toEqual(['nobody'])
  expect(screen.words).toContain('**Who may share** · set here')
})

test('every other setting can be chosen, with its value in plain text and who decided it', () => {
  const page = pageWith({ topicsBlocked: ['rafah'], managerRoles: ['1', '2'] })
  expect(others(page)).toEqual([
    'Collections: all collections · by default',
    'Topics allowed: all topics · by default',
    'Topics kept out: Rafah · set here',
    'Pause per person: none · by default',
    'Pause in the channel: none · by default',
    'Managers by role: 2 · set here',
    'Managers by name: none · by default',
    'Line below answers: none · by default',
  ])
})

test('the last change can be undone where there is one', () => {
  const undo = (page: unknown) =>
    everyComponent(page).find(({ component }) => component['label'] === 'Undo the last change')?.component['disabled']
  expect([undo(pageWith()), undo(pageWith({}, { history: [changeOf()] }))]).toEqual([true, false])
})
