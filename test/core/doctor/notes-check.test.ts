import { expect, test } from 'vitest'
import type { Rights } from '../../../src/core/command/origin.ts'
import { notesCheck } from '../../../src/core/doctor/notes-check.ts'
import { found } from '../../given/findings.ts'
import { originOf } from '../../given/settings.ts'

const words = (auditChannel: string | null, over: { rights?: Rights; fault?: string } = {}) =>
  found(
    notesCheck({
      origin: originOf(over.rights === undefined ? {} : { rights: over.rights }),
      policy: { auditChannel },
      fault: over.fault,
      command: 'rift-settings',
    }),
  )

const ANSWERS = '✓ Answers need no permission in a channel.'
const REMEDY = 'Let Rift see C and send messages in it, in threads too if it is one, or choose another channel with /rift-settings.'

test('where nobody is told of changes nothing is needed', async () => {
  expect(await words(null, { rights: { view: false, post: false } })).toEqual([ANSWERS])
})

test('who is told of them is named', async () => {
  expect(await words('C', { rights: { view: true, post: true } })).toEqual([ANSWERS, '✓ Changes of settings are told to C.'])
})

test.each([
  { view: true, post: false },
  { view: false, post: true },
])('in the channel that is told of them, %j is not enough', async (rights) => {
  expect(await words('C', { rights })).toEqual([
    ANSWERS,
    `✗ Rift may not write in this channel, which is chosen for notes on changes. ${REMEDY}`,
  ])
})

test('what is missing in another channel does not matter', async () => {
  expect(await words('D', { rights: { view: false, post: false } })).toContain('✓ Changes of settings are told to D.')
})

test('that the last note was lost is told, and why', async () => {
  expect(await words('C', { fault: 'Missing Access' })).toEqual([
    ANSWERS,
    `✗ The last change could not be told to C: Missing Access. ${REMEDY}`,
  ])
})
