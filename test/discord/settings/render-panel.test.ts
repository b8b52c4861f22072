import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Panel } from '../../../src/core/settings/panel.ts'
import { FIELDS } from '../../../src/core/settings/policy.ts'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { formOf } from '../../../src/discord/settings/form.ts'
import { decodePress, type Page, START } from '../../../src/discord/settings/press.ts'
import { renderPanel } from '../../../src/discord/settings/render-panel.ts'
import { effort } from '../../given/effort.ts'
import { anyPanel } from '../../given/panels.ts'
import { prose } from '../../given/texts.ts'
import { everyComponent, textsOf } from '../../support/discord/component-tree.ts'
import { problemsOfMessage } from '../../support/discord/message-limits.ts'
import { problemsOfModal } from '../../support/discord/modal-limits.ts'
import { pingsOf } from '../../support/discord/pings.ts'

const PAGES: readonly Page[] = ['main', 'history', ...FIELDS]

const view = fc.record({
  panel: anyPanel,
  spot: fc.record({
    ...{ reach: fc.constant('channel' as const), page: fc.constantFrom(...PAGES) },
    ...{ part: fc.oneof(fc.nat(4), fc.nat(99)), turn: fc.nat(9) },
  }),
  voice: fc.constantFrom(...LANGUAGES).map(voiceOf),
})

test('whatever a panel shows, in every language: Discord takes it, for one person alone, and nobody is pinged', () => {
  fc.assert(
    fc.property(view, prose(0, 60), (it, note) => {
      const message = renderPanel(it, [{ text: note, bold: true }])
      expect(problemsOfMessage(message)).toEqual([])
      expect(pingsOf(message)).toEqual([])
      expect(message.flags & 64).toBe(64)
    }),
    effort(250),
  )
}, 120_000)

test('every control of it says what it means', () => {
  fc.assert(
    fc.property(view, (it) => {
      const ids = everyComponent(renderPanel(it).components).flatMap(({ component }) => component['custom_id'] ?? [])
      expect(ids.filter((id) => decodePress(String(id)) === undefined)).toEqual([])
    }),
    effort(100),
  )
}, 120_000)

test('a form to write in is one that Discord takes', () => {
  fc.assert(
    fc.property(view, ({ panel, spot, voice }) => {
      for (const entry of panel.fields.filter(({ kind }) => kind.kind === 'line' || kind.kind === 'number'))
        expect(problemsOfModal(formOf(entry, spot, voice))).toEqual([])
    }),
    effort(100),
  )
}, 60_000)

test('every name can be reached, part by part', () => {
  fc.assert(
    fc.property(view, ({ panel, spot, voice }) => {
      const entry = panel.fields.find(({ field }) => field === 'topicsBlocked')
      if (entry?.kind.kind !== 'names') throw new Error('There are no topics')
      const offered = Array.from({ length: 7 }, (_, part) => {
        const { components } = renderPanel({ panel, spot: { ...spot, page: 'topicsBlocked', part }, voice })
        const menus = everyComponent(components).filter(({ component }) => String(component['custom_id']).includes(':set:'))
        return menus.flatMap(({ component }) => (component['options'] as { value: string }[]).map(({ value }) => value))
      })
      expect(entry.kind.names.filter(({ value }) => !offered.flat().includes(value))).toEqual([])
    }),
    effort(25),
  )
}, 60_000)

test('a value that is too long for a message is cut', () => {
  const [sample] = fc.sample(anyPanel, { numRuns: 1, seed: 7 })
  const names = Array.from({ length: 8 }, (_, index) => ({ value: `n${index}`, label: `*${index}* `.repeat(120) }))
  const entry = {
    field: 'topicsBlocked',
    value: names.map(({ value }) => value),
    from: 'channel',
    own: true,
    kind: { kind: 'names', names, none: 'empty' },
  } as const
  const panel = { ...(sample as Panel), fields: [entry] }
  const message = renderPanel({ panel, spot: { ...START, page: 'topicsBlocked' }, voice: voiceOf('en') })
  expect(problemsOfMessage(message)).toEqual([])
  expect(textsOf(message.components).join('')).toContain('…')
})
