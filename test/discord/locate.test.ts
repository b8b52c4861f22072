import { beforeEach, describe, expect, test } from 'vitest'
import type { Origin } from '../../src/core/command/origin.ts'
import { createLocate, type Locate } from '../../src/discord/locate.ts'
import { originOf } from '../../src/discord/origin-of.ts'
import { interactionOf } from '../given/interaction.ts'
import { createJournal, type Journal } from '../given/journal.ts'

let asked: string[]
let answers: Map<string, Promise<string | null>>
let time: number
let patience: Promise<unknown>
let log: Journal
let locate: Locate

beforeEach(() => {
  asked = []
  answers = new Map()
  time = 0
  patience = new Promise(() => {})
  log = createJournal()
  const lookUp = async (channel: string) => {
    asked.push(channel)
    const answer = answers.get(channel)
    if (answer === undefined) throw new Error('Missing Access')
    return answer
  }
  locate = createLocate({ lookUp, log, now: () => time, wait: () => patience })
})

const at = (channel: object | undefined, over: object = {}) => interactionOf({ type: 2, guild_id: '222', channel, locale: 'fr', ...over })
const thread = (parent = '300') => at({ id: '301', type: 11, parent_id: parent })
const placeOf = async (interaction = thread()): Promise<Origin['place']> =>
  (await locate(interaction, originOf(interaction, 'person'))).place
const MINUTES = 60_000

test('a thread gets the category of its channel', async () => {
  answers.set('300', Promise.resolve('299'))
  expect(await placeOf()).toEqual({ platform: 'discord', workspace: '222', channel: '301', parent: '300', grandparent: '299' })
})

test.each([
  ['a channel', at({ id: '300', type: 0, parent_id: '299' })],
  ['a direct message', at({ id: '9', type: 1 }, { guild_id: undefined })],
  ['no channel at all', at(undefined)],
])('%s is where it is, and nobody is asked', async (_, interaction) => {
  expect(await placeOf(interaction)).toEqual(originOf(interaction, 'person').place)
  expect(asked).toEqual([])
})

describe('a category is asked for', () => {
  test('once by many, and again when the channel may have been moved', async () => {
    answers.set('300', Promise.resolve('299'))
    await Promise.all([placeOf(), placeOf()])
    await placeOf()
    expect(asked).toEqual(['300'])
    answers.set('300', Promise.resolve('298'))
    time = 11 * MINUTES
    expect((await placeOf()).grandparent).toBe('298')
  })

  test('not where somebody asked in the channel itself, which tells it', async () => {
    await placeOf(at({ id: '300', type: 0, parent_id: '299' }))
    expect((await placeOf()).grandparent).toBe('299')
    expect(asked).toEqual([])
  })

  test('for each channel by itself, also when there is none', async () => {
    answers.set('300', Promise.resolve('299')).set('400', Promise.resolve(null))
    expect([(await placeOf()).grandparent, (await placeOf(thread('400'))).grandparent]).toEqual(['299', undefined])
    await placeOf(thread('400'))
    expect(asked).toEqual(['300', '400'])
  })
})

describe('when Discord does not say in time', () => {
  test('the answer goes on without, and the next one has it', async () => {
    let tell: (category: string) => void = () => {}
    answers.set('300', new Promise((resolve) => (tell = resolve)))
    patience = Promise.resolve()
    expect(await placeOf()).not.toHaveProperty('grandparent')
    tell('299')
    await expect.poll(async () => (await placeOf()).grandparent).toBe('299')
    expect(asked).toEqual(['300'])
  })

  test('what was known goes on', async () => {
    answers.set('300', Promise.resolve('299'))
    await placeOf()
    answers.delete('300')
    time = 11 * MINUTES
    expect((await placeOf()).grandparent).toBe('299')
  })

  test('it is not asked again and again, and the operator is told once', async () => {
    await placeOf()
    await placeOf()
    await placeOf(thread('400'))
    expect(asked).toEqual(['300', '400'])
    expect(log.said('warn')).toEqual([expect.stringMatching(/^Could not look up the category/)])
  })
})

test('a bot that is in many channels forgets those it learnt of first', async () => {
  for (let id = 1; id <= 10_001; id++) await placeOf(at({ id: `c${id}`, type: 0, parent_id: '299' }))
  await placeOf(thread('c1'))
  await placeOf(thread('c2'))
  expect(asked).toEqual(['c1', 'c2'])
})
