import { expect, test } from 'vitest'
import { databaseCheck } from '../../../src/core/doctor/database-check.ts'
import { found } from '../../given/findings.ts'

test('where settings are kept is told', async () => {
  expect(await found(databaseCheck({ where: 'data/rift.db', variable: 'DATA_DIR', fault: undefined }))).toEqual([
    '✓ Settings are kept in data/rift.db.',
  ])
})

test('why they cannot be kept is told, and which variable to look at', async () => {
  expect(await found(databaseCheck({ where: 'data/rift.db', variable: 'DATA_DIR', fault: 'the disk is full' }))).toEqual([
    '✗ The settings in data/rift.db can be neither read nor changed: the disk is full. Answers go on with the last settings known. The operator has to look at DATA_DIR.',
  ])
})
