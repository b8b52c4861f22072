import { expect, test } from 'vitest'
import { textOf } from '../../../src/core/answer/span.ts'
import type { Change } from '../../../src/core/settings/audit.ts'
import { fieldKinds } from '../../../src/core/settings/field-kinds.ts'
import { notesOf } from '../../../src/core/settings/notes-of.ts'
import type { ChannelPolicy } from '../../../src/core/settings/policy.ts'
import { sampleLibrary } from '../../given/library.ts'
import { changeOf } from '../../given/panel.ts'
import { scopeOf } from '../../given/settings.ts'

const kinds = fieldKinds(sampleLibrary())

const notes = (change: Change, values: Partial<ChannelPolicy>) =>
  notesOf(change, {
    layers: [
      { from: 'channel', values: {} },
      { from: 'workspace', values },
    ],
    kinds,
  }).map(({ channel, spans }) => [channel, textOf(spans)])

test('nobody is told where no channel was chosen', () => {
  expect(notes(changeOf(), {})).toEqual([])
})

test('one line says where, who and what', () => {
  expect(notes(changeOf(), { auditChannel: 'log' })).toEqual([
    ['log', 'Settings of C changed by ann. Excerpts per answer: inherited → 2 excerpts'],
  ])
  expect(notes(changeOf({ scope: scopeOf({ channel: null }) }), { auditChannel: 'log' })).toEqual([
    ['log', 'Settings of the whole server or workspace changed by ann. Excerpts per answer: inherited → 2 excerpts'],
  ])
})

test('when the channel itself changes, the old one and the new one are told', () => {
  const moved = changeOf({ scope: scopeOf({ channel: null }), field: 'auditChannel', before: 'log', after: 'other' })
  expect(notes(moved, { auditChannel: 'log' }).map(([channel]) => channel)).toEqual(['log', 'other'])
  expect(notes({ ...moved, after: null }, { auditChannel: 'log' }).map(([channel]) => channel)).toEqual(['log'])
})

test('the language is that of the workspace, since nobody in particular reads it', () => {
  expect(notes(changeOf(), { auditChannel: 'log', language: 'fr' })[0]?.[1]).toMatch(/^Réglages de /)
})
