import { expect, test } from 'vitest'
import { databaseCheck } from '../../../src/core/doctor/database-check.ts'
import { found } from '../../given/findings.ts'

test('where settings are kept is told', async () => {
  expect(await found(databaseCheck({ where: 'data/rift.db', variable: 'DATA_DIR', fault: undefined, rememberedSince: 0 }))).toEqual([
    '✓ Settings are kept in data/rift.db.',
  ])
})

const away = { where: 'data/rift.db', variable: 'DATA_DIR', fault: 'the disk is full' }

test('why they cannot be kept is told, which settings hold meanwhile, and which variable to look at', async () => {
  expect(await found(databaseCheck({ ...away, rememberedSince: Date.UTC(2026, 10, 25, 15) }))).toEqual([
    '✗ The settings in data/rift.db can be neither read nor changed: the disk is full. Answers go on with the last settings known, which were last changed on 25 November 2026, 15:00:00 UTC. The operator has to look at DATA_DIR.',
  ])
})

test('that nothing is known of earlier settings is told', async () => {
  expect(await found(databaseCheck({ ...away, rememberedSince: undefined }))).toEqual([
    '✗ The settings in data/rift.db can be neither read nor changed: the disk is full. No settings are known from before, so answers go by the usual ones. The operator has to look at DATA_DIR.',
  ])
})
