import { beforeEach, describe, expect, test } from 'vitest'
import { createLookUp, type LookUp } from '../../src/slack/look-up.ts'

const MINUTE = 60_000

let now: number
let asked: string[]
let failures: unknown[]
let reply: (key: string) => Promise<string>
let lookUp: LookUp<string>

beforeEach(() => {
  ;[now, asked, failures] = [0, [], []]
  reply = async (key) => `${key} at ${now}`
  lookUp = createLookUp({
    ask: (key) => {
      asked.push(key)
      return reply(key)
    },
    now: () => now,
    failed: (error) => failures.push(error),
  })
})

const failing = (error: Error) => {
  reply = () => Promise.reject(error)
}

describe('what was found', () => {
  test('is not asked for again as long as it is young enough for whoever asks', async () => {
    await lookUp('ann', 0)
    now = 10_000
    expect(await lookUp('ann', MINUTE)).toBe('ann at 0')
    expect(await lookUp('ann', 3000)).toBe('ann at 10000')
    expect(asked).toEqual(['ann', 'ann'])
  })

  test('is asked for once by all that wait', async () => {
    await Promise.all([lookUp('ann', MINUTE), lookUp('ann', 0), lookUp('bob', 0)])
    expect(asked).toEqual(['ann', 'bob'])
  })

  test('is forgotten when ten thousand others were asked for since', async () => {
    for (let index = 0; index <= 10_000; index++) await lookUp(`${index}`, MINUTE)
    asked.length = 0
    await lookUp('1', MINUTE)
    expect(asked).toEqual([])
    await lookUp('0', MINUTE)
    expect(asked).toEqual(['0'])
  })
})

describe('a failure', () => {
  test('is told once in a row, and again after a success', async () => {
    failing(new Error('away'))
    for (const key of ['ann', 'bob']) await expect(lookUp(key, 0)).rejects.toThrow('away')
    expect(failures).toHaveLength(1)
    reply = async () => 'back'
    expect(await lookUp('cat', 0)).toBe('back')
    failing(new Error('away'))
    await expect(lookUp('dan', 0)).rejects.toThrow('away')
    expect(failures).toHaveLength(2)
  })

  test('stands for half a minute, or as long as whoever asks lets it', async () => {
    failing(new Error('away'))
    await expect(lookUp('ann', MINUTE)).rejects.toThrow('away')
    reply = async () => 'back'
    now = 30_000
    await expect(lookUp('ann', MINUTE)).rejects.toThrow('away')
    expect(await lookUp('ann', 3000)).toBe('back')
    failing(new Error('away'))
    await expect(lookUp('bob', MINUTE)).rejects.toThrow('away')
    reply = async () => 'back'
    now = 60_001
    expect(await lookUp('bob', MINUTE)).toBe('back')
  })

  test('for asking too often keeps everything from being asked for as long as it says', async () => {
    failing(Object.assign(new Error('too often'), { retryAfter: 20 }))
    await expect(lookUp('ann', 0)).rejects.toThrow('too often')
    reply = async () => 'back'
    now = 19_999
    await expect(lookUp('bob', 0)).rejects.toThrow('Cannot ask Slack yet: it was asked too often')
    expect(asked).toEqual(['ann'])
    now = 20_000
    expect(await lookUp('bob', 0)).toBe('back')
  })

  test('does not take back what is known', async () => {
    await lookUp('ann', 0)
    failing(Object.assign(new Error('too often'), { retryAfter: 20 }))
    await expect(lookUp('bob', 0)).rejects.toThrow('too often')
    expect(await lookUp('ann', MINUTE)).toBe('ann at 0')
  })
})
