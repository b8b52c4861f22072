import { expect, test } from 'vitest'
import { isLocal, localOrigin } from '../../../src/core/command/origin.ts'
import { scopesOf } from '../../../src/core/settings/place.ts'
import { placeOf } from '../../given/settings.ts'

test('the playground is a channel that nobody may manage, and where settings could hold', () => {
  const { place, asker } = localOrigin('person', 'fr-FR')
  expect(asker).toMatchObject({ locale: 'fr-FR', roles: [], trusted: { channel: false, workspace: false } })
  expect(scopesOf(place)).toHaveLength(2)
})

test('it is known from every other place', () => {
  expect([isLocal(localOrigin('button').place), isLocal(placeOf({ platform: 'discord' }))]).toEqual([true, false])
})
