import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { type Registration, registrationOf } from '../../src/discord/registration.ts'
import { isSame } from '../../src/discord/same-commands.ts'

const ours = registrationOf(commands, createCommandWord('rift'))

/** As the platform lists what was registered: with its own fields, and without those that say nothing. */
const listed = (registration: Registration) =>
  registration.map(({ options = [], ...command }, index) => ({
    id: `${index}`,
    application_id: '1',
    version: '1',
    default_member_permissions: null,
    nsfw: false,
    integration_types: [0],
    ...command,
    ...(options.length === 0
      ? {}
      : { options: options.map((option) => Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false))) }),
  }))

/** The list with the first command changed. */
const changed = (over: object) => listed(ours).map((command, index) => (index === 0 ? { ...command, ...over } : command))
const options = listed(ours)[0]?.options ?? []

describe('nothing is to be done when the platform has', () => {
  test.each([
    ['the same', listed(ours)],
    ['the same in another order', listed(ours).toReversed()],
    ['the same with fields for translations that are empty', changed({ name_localizations: null })],
  ])('%s', (_, theirs) => {
    expect(isSame(ours, theirs)).toBe(true)
  })
})

describe('something is to be done when the platform has', () => {
  test.each([
    ['none', []],
    ['one less', listed(ours).slice(1)],
    ['one more', [...listed(ours), { name: 'old' }]],
    ['another name', changed({ name: 'other' })],
    ['another description', changed({ description: 'Other' })],
    ['an age limit that we took back', changed({ nsfw: true })],
    ['no translations', changed({ description_localizations: null })],
    ['an older translation', changed({ description_localizations: { fr: 'Ancien' } })],
    ['a translation that we took back', changed({ name_localizations: { fr: 'faille' } })],
    ['another place for it', changed({ contexts: [0] })],
    ['a restriction that we took back', changed({ default_member_permissions: '16' })],
    ['one option less', changed({ options: options.slice(1) })],
    ['options in another order', changed({ options: options.toReversed() })],
    [
      'a length that we took back',
      changed({ options: options.map((option, index) => (index === 1 ? { ...option, max_length: 5 } : option)) }),
    ],
    ['other choices', changed({ options: options.map((option) => ('choices' in option ? { ...option, choices: [] } : option)) })],
    ['an option that is not required now', changed({ options: options.map((option) => ({ ...option, required: false })) })],
    ['something else than a list', { message: '401: Unauthorized' }],
    ['nothing', undefined],
  ])('%s', (_, theirs) => {
    expect(isSame(ours, theirs)).toBe(false)
  })
})

test('a server’s own commands, for which the place is fixed, are compared without it', () => {
  const guild = ours.map(({ contexts: _, ...command }) => command)
  expect(
    isSame(
      guild,
      listed(ours).map(({ contexts: _, ...command }) => ({ ...command, guild_id: '1', contexts: null })),
    ),
  ).toBe(true)
})
