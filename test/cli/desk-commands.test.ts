import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runRift } from '../given/run-rift.ts'

const SHIPPED = path.join(import.meta.dirname, '../../corpus')
let dataDir = ''

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'rift-desk-'))
})

afterEach(() => rmSync(dataDir, { recursive: true }))

const desk = async (...line: readonly string[]): Promise<string> => {
  const whole = ['settings', ...line, '--platform', 'discord', '--workspace', '222']
  return (await runRift(whole, { corpusDir: SHIPPED, dataDir })).printed
}

test('a setting is changed, shown with where it comes from, undone and inherited again', async () => {
  expect(await desk('set', 'excerpts', '2', '--channel', '300')).toMatch(/channel:300 {2}excerpts: inherited → 2 {2}by rift settings$/)
  await desk('set', 'visibility', 'private')
  const shown = await desk('show', '--channel', '300')
  expect(shown).toMatch(/^excerpts +2 {2}\(channel\)$/m)
  expect(shown).toMatch(/^visibility +"private" {2}\(workspace\)$/m)
  expect(shown).toMatch(/^length +"medium" {2}\(default\)$/m)
  expect(await desk('undo', '--channel', '300')).toContain('excerpts: 2 → inherited')
  expect(await desk('reset', 'visibility')).toContain('visibility: "private" → inherited')
})

test('a value is written as in a file of settings', async () => {
  expect(await desk('set', 'topicsBlocked', '[rafah, gaza]')).toContain('["rafah","gaza"]')
  expect(await desk('set', 'notice', 'One article’s view')).toContain('"One article’s view"')
})

describe('is refused, and changes nothing:', () => {
  test.each([
    ['a value out of range', ['set', 'excerpts', '9']],
    ['a topic that there is not', ['set', 'topicsBlocked', '[nowhere]']],
    ['a field that there is not', ['set', 'colour', 'red']],
    ['a value that is no YAML', ['set', 'notice', '[']],
    ['undoing nothing', ['undo']],
    ['resetting what is inherited', ['reset', 'excerpts']],
  ])('%s', async (_, line) => {
    await expect(desk(...line)).rejects.toThrow(/^(?:Cannot|Nothing was changed)/)
    expect(await desk('show')).toMatch(/No settings have been changed yet$/)
  })
})
