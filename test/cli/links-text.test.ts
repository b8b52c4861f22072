import { expect, test } from 'vitest'
import { isDead, linksText } from '../../src/cli/links-text.ts'
import type { LinkReport } from '../../src/workshop/links/check-links.ts'
import type { Look } from '../../src/workshop/links/look-at.ts'

const link = (url: string, look: Look, archive?: string): LinkReport['links'][number] => ({
  url,
  look,
  places: [{ file: 'corpus/rift/a.md', line: 6, field: 'url', archive }],
})
const MISSING: Look = { state: 'missing', detail: '404' }

test('what is amiss is told, the worst first, with its place and the archive', () => {
  const links = [
    link('https://a.example/', { state: 'fine', detail: '200' }),
    link('https://b.example/', { state: 'moved', detail: '200', to: 'https://c.example/' }),
    link('https://d.example/', MISSING, 'https://archive.example/d'),
  ]
  expect(linksText({ links, seen: new Map(), fresh: 2 })).toBe(
    [
      'corpus/rift/a.md:6: missing (404): https://d.example/',
      '  archived at https://archive.example/d',
      'corpus/rift/a.md:6: moved (200): https://b.example/ → https://c.example/',
      '3 links, 2 looked at now: 1 missing, 1 moved, 1 fine',
    ].join('\n'),
  )
})

test('nothing to look at is told too', () => {
  expect(linksText({ links: [], seen: new Map(), fresh: 0 })).toBe('0 links, 0 looked at now: none')
})

test('what readers do not find is dead, unless it is archived', () => {
  expect(isDead(link('https://a.example/', MISSING))).toBe(true)
  expect(isDead(link('https://a.example/', MISSING, 'https://archive.example/a'))).toBe(false)
  for (const state of ['moved', 'refused', 'failing', 'skipped', 'fine'] as const)
    expect(isDead(link('https://a.example/', { state, detail: '' }))).toBe(false)
})
