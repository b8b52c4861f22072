import { describe, expect, test } from 'vitest'
import { checkLinks } from '../../../src/workshop/links/check-links.ts'
import type { Seen } from '../../../src/workshop/links/link-memory.ts'
import type { Look } from '../../../src/workshop/links/look-at.ts'

const FINE: Look = { state: 'fine', detail: '200' }
const DAY = 24 * 60 * 60 * 1000
const NOW = 100 * DAY

function run(urls: readonly string[], { seen = new Map(), look = FINE, age = 7 * DAY }: { seen?: Seen; look?: Look; age?: number } = {}) {
  const looked: string[] = []
  const paused: string[] = []
  const report = checkLinks({
    links: urls.map((url) => ({ url, places: [] })),
    seen,
    age,
    now: () => NOW,
    look: async (url) => {
      looked.push(url)
      return look
    },
    pause: async (milliseconds) => {
      paused.push(`${milliseconds} after ${looked.at(-1)}`)
    },
  })
  return report.then((it) => ({ ...it, looked, paused }))
}

test('each address is looked at, and remembered with the time', async () => {
  const { links, seen, fresh } = await run(['https://a.example/1', 'https://b.example/1'])
  expect(links.map(({ url, look }) => [url, look.state])).toEqual([
    ['https://a.example/1', 'fine'],
    ['https://b.example/1', 'fine'],
  ])
  expect([seen.get('https://a.example/1'), fresh]).toEqual([{ at: NOW, look: FINE }, 2])
})

test('one server is asked once a second, others meanwhile', async () => {
  const { looked, paused } = await run(['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://a.example/3'])
  expect(looked.filter((url) => url.startsWith('https://a'))).toEqual(['https://a.example/1', 'https://a.example/2', 'https://a.example/3'])
  expect(looked.indexOf('https://b.example/1')).toBeLessThan(looked.indexOf('https://a.example/2'))
  expect(paused).toHaveLength(2)
  expect(paused.every((it) => it.startsWith('1000 after '))).toBe(true)
})

test('no more than eight servers are asked at once', async () => {
  let [open, most] = [0, 0]
  await checkLinks({
    links: Array.from({ length: 40 }, (_, index) => ({ url: `https://${index}.example/`, places: [] })),
    seen: new Map(),
    age: DAY,
    now: () => NOW,
    pause: async () => {},
    look: async () => {
      open++
      most = Math.max(most, open)
      await new Promise((resolve) => setImmediate(resolve))
      open--
      return FINE
    },
  })
  expect(most).toBe(8)
})

describe('what was seen lately is not looked at again', () => {
  const seenAt = (at: number, look: Look): Seen => new Map([['https://a.example/1', { at, look }]])

  test.each<[string, number, Look, number]>([
    ['what was fine for as long as is wanted', NOW - 6 * DAY, FINE, 0],
    ['but not for longer', NOW - 8 * DAY, FINE, 1],
    ['what was missing for a day', NOW - DAY / 2, { state: 'missing', detail: '404' }, 0],
    ['but not for longer', NOW - 2 * DAY, { state: 'missing', detail: '404' }, 1],
  ])('%s', async (_, at, look, fresh) => {
    const report = await run(['https://a.example/1'], { seen: seenAt(at, look) })
    expect([report.fresh, report.looked.length]).toEqual([fresh, fresh])
    expect(report.links[0]?.look).toEqual(fresh === 0 ? look : FINE)
  })

  test('with no age at all everything is', async () => {
    expect((await run(['https://a.example/1'], { seen: seenAt(NOW - 1, FINE), age: 0 })).fresh).toBe(1)
  })
})

test('what was skipped is not remembered, nor what is old and gone from the corpus', async () => {
  const seen: Seen = new Map([['https://old.example/', { at: NOW - 8 * DAY, look: FINE }]])
  expect((await run(['https://a.example/1'], { seen, look: { state: 'skipped', detail: 'x' } })).seen).toEqual(new Map())
})
