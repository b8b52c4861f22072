import { expect, test } from 'vitest'
import { commandCheck } from '../../src/slack/command-check.ts'
import { found } from '../given/findings.ts'

const ALWAYS = [
  '· Whether another app has the same commands cannot be seen from here. If another answers, the operator sets COMMAND_WORD to another word and takes over the manifest again.',
  '· Slack takes no slash commands in threads.',
]

test('commands that have not come are named, with what helps if Slack does not know one', async () => {
  expect(await found(commandCheck(['rift', 'rift-help', 'rift-doctor'], new Set(['rift-doctor'])))).toEqual([
    '· Not used since the start: /rift, /rift-help. If Slack does not know one, the manifest of npx rift commands slack is to be taken over again.',
    ...ALWAYS,
  ])
})

test('when all have come there is nothing to name', async () => {
  expect(await found(commandCheck(['rift'], new Set(['rift', 'other'])))).toEqual(ALWAYS)
})
