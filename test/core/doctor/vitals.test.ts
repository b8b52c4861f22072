import { expect, test } from 'vitest'
import { createVitals } from '../../../src/core/doctor/vitals.ts'
import { found } from '../../given/findings.ts'

/** Vitals by a clock that a test moves by minutes. */
function living() {
  let minutes = 0
  const vitals = createVitals(() => Date.parse('2026-11-05T09:00:00Z') + minutes * 60_000)
  return { vitals, at: (minute: number) => (minutes = minute), words: () => found(vitals.check('Here')) }
}

test('a connection tells since when there is one, whatever is told of it twice', async () => {
  const { vitals, at, words } = living()
  at(1)
  vitals.turn('connected')
  at(2)
  vitals.turn('connected')
  expect(await words()).toContain('✓ Connected to Here since 5 November 2026, 09:01:00 UTC.')
})

test.each(['connecting', 'refused'] as const)('one that is %s tells since when there is none, and the remedy', async (state) => {
  const { vitals, at, words } = living()
  vitals.turn('connected')
  at(3)
  vitals.turn(state)
  expect((await words())[0]).toBe(
    '✗ Not connected to Here since 5 November 2026, 09:03:00 UTC. It connects again by itself; if it does not, the operator finds the reason in the log.',
  )
})

test('the event before the one that asks is told', async () => {
  const { vitals, at, words } = living()
  vitals.saw('rift-doctor')
  expect(await words()).toContain('· This is the first event since the start.')
  at(4)
  vitals.saw('rift')
  at(9)
  vitals.saw(undefined)
  expect(await words()).toContain('✓ The last event before this came on 5 November 2026, 09:04:00 UTC.')
})

test('the commands that came are known, each once', () => {
  const { vitals } = living()
  for (const command of ['rift', undefined, 'rift-help', 'rift']) vitals.saw(command)
  expect([...vitals.commands()]).toEqual(['rift', 'rift-help'])
})
