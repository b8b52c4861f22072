import { expect, test } from 'vitest'
import type { Finding } from '../src/core/doctor/finding.ts'
import { createExamine } from '../src/examine.ts'
import { wordsOf } from './given/findings.ts'
import { sampleLibrary } from './given/library.ts'
import { originOf, placeOf, policyOf } from './given/settings.ts'

const library = sampleLibrary()

const examining = (wait: (milliseconds: number) => Promise<unknown>) =>
  createExamine({
    keeper: { library: () => library, status: () => ({ edition: library.edition, loadedAt: 0, fault: undefined }) },
    store: { where: 'data/rift.db', variable: 'DATA_DIR', fault: () => 'the disk is full', rememberedSince: () => Date.UTC(2026, 10, 25) },
    announcer: { fault: ({ workspace }) => `${workspace} has none` },
    platforms: () => [platformOf('here', async () => [known('here')]), platformOf('elsewhere', async () => [known('elsewhere')])],
    settingsCommand: 'rift-settings',
    wait,
  })

const known = (platform: string): Finding => ({ state: 'note', what: { key: 'doctor.noThreads', values: { platform } } })
const platformOf = (key: string, find: () => Promise<readonly Finding[]>) => ({
  key,
  checks: () => [{ subject: { key: 'doctor.subject.platform' }, find }] as const,
})

test('the bot itself, the policy and the platform of the place are examined, and no other', async () => {
  const words = wordsOf(await examining(() => new Promise(() => {}))(originOf(), policyOf({ auditChannel: 'AUDIT' })))
  expect(words).toEqual([
    expect.stringContaining('Questions are answered here'),
    expect.stringContaining('Answers need no permission'),
    expect.stringContaining('could not be told to AUDIT: W has none'),
    expect.stringContaining('here takes no slash commands'),
    expect.stringContaining(`Edition ${library.edition} is served`),
    expect.stringMatching(/the disk is full\. .* last changed on 25 November 2026/),
  ])
})

test('a direct message has no notes that could be lost', async () => {
  const origin = originOf({ place: placeOf({ workspace: null }) })
  const words = wordsOf(await examining(() => new Promise(() => {}))(origin, policyOf({ auditChannel: 'AUDIT' })))
  expect(words).toContainEqual(expect.stringContaining('are told to AUDIT'))
})

test('each look is given a second', async () => {
  const waits: number[] = []
  await examining(async (milliseconds) => waits.push(milliseconds))(originOf(), policyOf())
  expect(new Set(waits)).toEqual(new Set([1000]))
})
