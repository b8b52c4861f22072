import { expect, test } from 'vitest'
import { examine } from '../../../src/core/doctor/examine.ts'
import type { Check, Finding } from '../../../src/core/doctor/finding.ts'
import { wordsOf } from '../../given/findings.ts'

const well: Finding = { state: 'well', what: { key: 'doctor.scopes' } }
const subject = { key: 'doctor.subject.scopes' } as const
const checkOf = (find: Check['find']): Check => ({ subject, find })
const forever = () => new Promise<never>(() => {})
const soon = async () => {}

test('findings come in the order of their checks', async () => {
  const note: Finding = { state: 'note', what: { key: 'doctor.firstEvent' } }
  expect(await examine([checkOf(async () => [well, note]), checkOf(async () => [well])], forever)).toEqual([well, note, well])
})

test('what fails is a finding with the reason, and keeps no other from being found', async () => {
  const findings = await examine([checkOf(() => Promise.reject(new Error('missing_scope'))), checkOf(async () => [well])], forever)
  expect(wordsOf(findings)).toEqual([
    '⚠ Cannot find out about the scopes: missing_scope. Ask again in a minute; the log of the bot may say more.',
    '✓ The app has all scopes that it needs.',
  ])
})

test('what throws at once is a finding too', async () => {
  const thrown = checkOf(() => {
    throw new Error('odd')
  })
  expect(wordsOf(await examine([thrown], forever))[0]).toContain('odd')
})

test('what does not answer in time is one', async () => {
  expect(wordsOf(await examine([checkOf(forever)], soon))).toEqual([
    '⚠ There was no answer in time about the scopes. Ask again in a minute; the log of the bot may say more.',
  ])
})
