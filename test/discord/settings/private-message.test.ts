import { expect, test } from 'vitest'
import { privateNote } from '../../../src/discord/settings/private-message.ts'
import { textsOf } from '../../support/discord/component-tree.ts'
import { problemsOfMessage } from '../../support/discord/message-limits.ts'
import { pingsOf } from '../../support/discord/pings.ts'

test('a note is for one person alone, a sentence to a line, and pings nobody', () => {
  const note = privateNote([{ text: 'Saved.' }], [{ text: '555555555555555555', mention: { kind: 'role', id: '555555555555555555' } }])
  expect(textsOf(note.components)).toEqual(['Saved.\n<@&555555555555555555>'])
  expect([note.flags & 64, pingsOf(note), problemsOfMessage(note)]).toEqual([64, [], []])
})
