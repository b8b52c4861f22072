import { beforeEach, expect, test } from 'vitest'
import { OperatorError } from '../../src/core/operator-error.ts'
import type { PlatformState } from '../../src/core/platform.ts'
import { createStanding, type Standing } from '../../src/discord/standing.ts'
import { createJournal, type Journal } from '../given/journal.ts'

let log: Journal
let told: PlatformState[]
let standing: Standing

beforeEach(() => {
  log = createJournal()
  told = []
  standing = createStanding({ turn: (state) => told.push(state) }, log)
})

test('it stands as it was told last, and the vitals are told too', () => {
  expect(standing.state()).toBe('connecting')
  standing.turn('connected')
  standing.turn('connecting')
  expect([standing.state(), told]).toEqual(['connecting', ['connected', 'connecting']])
})

test('a refusal stays, whatever the client still believes, until another connection is begun', () => {
  standing.close(4014)
  standing.turn('connected')
  expect([standing.state(), standing.reason()?.message]).toEqual(['refused', 'Discord closed the connection for good: 4014'])
  standing.begin()
  expect([standing.state(), standing.reason()]).toEqual(['connecting', undefined])
})

test('a token that Discord does not know is the operator’s mistake', () => {
  standing.close(4004)
  expect(standing.reason()).toBeInstanceOf(OperatorError)
})

test('a connection that is closed for good is logged where it was open; who opens one is told otherwise', () => {
  standing.close(4014)
  expect(log.lines).toEqual([])
  standing.begin()
  standing.turn('connected')
  standing.close(4014)
  expect(log.said('error')).toEqual(['Discord closed the connection for good: 4014'])
})
