import { expect, test } from 'vitest'
import { drawSmallPrint } from '../../src/web/small-print.ts'
import { sampleLibrary } from '../given/library.ts'
import { english } from '../given/voice.ts'

test('says what answers come from, and how to connect', () => {
  const drawn = String(drawSmallPrint(sampleLibrary(), {}, english))
  expect(drawn).toContain('Answers come from 4 passages of 2 articles, edition <code>0123456789ab</code>')
  expect(drawn).toContain('DISCORD_TOKEN')
})

test('counts one as one', () => {
  const { edition, shelves } = sampleLibrary()
  const guide = new Map([...shelves].filter(([name]) => name === 'guide'))
  expect(String(drawSmallPrint({ edition, shelves: guide }, {}, english))).toContain('1 passage of 1 article,')
})
