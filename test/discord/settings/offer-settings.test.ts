import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/core/answer/answer.ts'
import { createCommandWord } from '../../../src/core/command/command-word.ts'
import { InvocationError } from '../../../src/core/command/errors.ts'
import type { SettingsDesk } from '../../../src/core/settings/settings-desk.ts'
import { createSettingsOffer } from '../../../src/discord/settings/offer-settings.ts'
import { answerOf } from '../../given/answer.ts'
import { originOf, placeOf } from '../../given/settings.ts'

const help: Answer = { ...answerOf({ kind: 'heading', text: 'How to ask' }), audience: 'asker' }
const never = () => new Promise<never>(() => {})

interface Given {
  readonly admits?: SettingsDesk['admits']
  readonly wait?: () => Promise<unknown>
  readonly answer?: Answer
  readonly command?: string
  readonly workspace?: string | null
}

const offered = async ({
  admits = async () => true,
  wait = never,
  answer = help,
  command = 'explain-help',
  workspace = 'W',
}: Given = {}) => {
  const extend = createSettingsOffer({ desk: { admits }, wait, word: createCommandWord('explain'), command: 'explain-settings' })
  return (await extend(answer, { invocation: { command, arguments: {} }, origin: originOf({ place: placeOf({ workspace }) }) })).actions
}

const BUTTON = { kind: 'invoke', label: 'Settings', invocation: { command: 'explain-settings', arguments: {} } }

test.each(['explain-help', 'rift-help'])('who may change the settings finds them under /%s, in their language', async (command) => {
  expect(await offered({ command })).toEqual([BUTTON])
  expect(await offered({ command, answer: { ...help, language: 'fr' } })).toMatchObject([{ label: expect.not.stringMatching('Settings') }])
})

describe('there is no such button', () => {
  test.each<[string, Given]>([
    ['for who may not change them', { admits: async () => false }],
    ['while the store is away', { admits: async () => Promise.reject(new InvocationError('refusals.storeAway')) }],
    ['when the store takes too long', { admits: never, wait: async () => {} }],
    ['in front of everybody', { answer: { ...help, audience: 'channel' } }],
    ['under any other answer', { command: 'explain' }],
    ['where nobody moderates', { workspace: null }],
  ])('%s', async (_, given) => {
    expect(await offered(given)).toEqual([])
  })
})
