import { expect, test } from 'vitest'
import { parseSettings, type Target } from '../../src/cli/parse-settings.ts'
import { sampleLibrary } from '../given/library.ts'
import { problemsOf } from '../given/problems.ts'

const SETTINGS = 'platform: discord\nworkspace: "222"\neverywhere: { excerpts: 2 }\nchannels: { "300": { topicsBlocked: [rafah] } }\n'

const parse = (text: string, target: Target = {}) => parseSettings({ file: 'settings.yaml', text, firstLine: 1 }, target, sampleLibrary())

test('what is said for everywhere and for channels is wanted there', () => {
  expect(parse(SETTINGS)).toEqual([
    { scope: { platform: 'discord', workspace: '222', channel: null }, field: 'excerpts', value: 2 },
    { scope: { platform: 'discord', workspace: '222', channel: '300' }, field: 'topicsBlocked', value: ['rafah'] },
  ])
})

test('a workspace and platform that are named come before those of the file', () => {
  expect(parse(SETTINGS, { workspace: 'T0TEAM', platform: 'slack' }).map(({ scope }) => [scope.platform, scope.workspace])).toEqual([
    ['slack', 'T0TEAM'],
    ['slack', 'T0TEAM'],
  ])
})

test('every fault is told with its line', () => {
  expect(problemsOf(() => parse(SETTINGS.replace('2 }', '9 }').replace('[rafah]', '[nowhere]')))).toEqual([
    'settings.yaml:3: Cannot use everywhere.excerpts: write a whole number from 1 to 5',
    'settings.yaml:4: Cannot use channels.300.topicsBlocked[1]: there is no nowhere; choose gaza, rafah, weapons',
  ])
})

test('a file without a setting is refused', () => {
  expect(() => parse('platform: discord\nworkspace: "222"\n')).toThrow('Cannot import settings.yaml: it has no setting')
})
