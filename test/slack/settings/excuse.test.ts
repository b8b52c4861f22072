import { expect, test } from 'vitest'
import { textOf } from '../../../src/core/answer/span.ts'
import { InvocationError } from '../../../src/core/command/errors.ts'
import { excuse } from '../../../src/slack/settings/excuse.ts'
import { createJournal } from '../../given/journal.ts'
import { askerOf, placeOf } from '../../given/settings.ts'
import { english } from '../../given/voice.ts'

const said = (error: unknown, { isSure = true, log = createJournal() } = {}) =>
  textOf(excuse(error, { sitting: { place: placeOf(), person: askerOf(), reach: 'channel' }, voice: english, isSure }, log))

test('a mistake of the person is said, and not logged', () => {
  const log = createJournal()
  expect(said(new InvocationError('refusals.alreadySo'), { log })).toContain('it is so already')
  expect(log.lines).toEqual([])
})

test('whoever may be refused for want of an answer from Slack is told to try again', () => {
  expect(said(new InvocationError('refusals.alreadySo'), { isSure: false })).toMatch(/it is so already.*try again/s)
})

test('a failure of ours gives nothing away, and is logged', () => {
  const log = createJournal()
  expect(said(new Error('secret'), { log })).toMatch(/^Something broke on our side/)
  expect(log.lines).toMatchObject([{ level: 'error', message: 'Could not show or change settings in Slack' }])
})
