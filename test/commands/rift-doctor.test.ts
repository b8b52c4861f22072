import { expect, test } from 'vitest'
import { riftDoctor } from '../../commands/rift-doctor.ts'
import { renderPlainText } from '../../src/core/answer/plain-text.ts'
import { contextOf } from '../given/context.ts'

test('it tells what was found out', async () => {
  const examine = async () => [{ state: 'well', what: { key: 'doctor.scopes' } }] as const
  expect(renderPlainText(await riftDoctor.run({}, contextOf({ examine })))).toContain('The app has all scopes')
})
