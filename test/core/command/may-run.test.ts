import { expect, test } from 'vitest'
import { riftSettings } from '../../../commands/rift-settings.ts'
import { mayRun } from '../../../src/core/command/may-run.ts'
import { localOrigin } from '../../../src/core/command/origin.ts'
import { originOf, policyOf } from '../../given/settings.ts'

const { opens: _, ...plain } = riftSettings

test('who opens a panel in the playground, which has none, is told about it', () => {
  expect(mayRun(riftSettings, localOrigin('person'), policyOf())).toBe(true)
})

test('anything else that is restricted is kept from the playground, and panels from members elsewhere', () => {
  expect(mayRun(plain, localOrigin('person'), policyOf())).toBe(false)
  expect(mayRun(riftSettings, originOf(), policyOf())).toBe(false)
})
