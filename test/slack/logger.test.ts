import { LogLevel } from '@slack/bolt'
import { expect, test } from 'vitest'
import { createLogger } from '../../src/slack/logger.ts'
import { createJournal } from '../given/journal.ts'

test('warnings and errors are logged, and the rest is not', () => {
  const log = createJournal()
  const logger = createLogger(log)
  logger.debug('Reading')
  logger.info('Started')
  logger.warn('A pong', 'is late')
  logger.error('Gone:', new Error('ECONNRESET'))
  expect(log.lines).toEqual([
    { level: 'warn', particulars: {}, message: 'A pong is late' },
    { level: 'error', particulars: {}, message: 'Gone: Error: ECONNRESET' },
  ])
})

test('its level is not Bolt’s to choose', () => {
  const logger = createLogger(createJournal())
  logger.setName('bolt-app')
  logger.setLevel(LogLevel.DEBUG)
  expect(logger.getLevel()).toBe(LogLevel.WARN)
})
