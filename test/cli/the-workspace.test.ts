import { expect, test } from 'vitest'
import type { Target } from '../../src/cli/parse-settings.ts'
import { theWorkspace } from '../../src/cli/the-workspace.ts'
import { createMemoryStore } from '../given/memory-store.ts'

const SHARED = [
  ['discord', '1'],
  ['slack', '1'],
  ['slack', '2'],
] as const

const meant = async (target: Target, all: readonly (readonly [platform: string, workspace: string])[] = SHARED) => {
  const store = createMemoryStore()
  for (const [platform, workspace] of all)
    await store.change([{ scope: { platform, workspace, channel: null }, field: 'excerpts', value: 1 }], 'ann')
  const { platform, workspace } = await theWorkspace(store, target)
  return `${platform} ${workspace}`
}

test.each<[Target, string]>([
  [{ workspace: '2' }, 'slack 2'],
  [{ platform: 'discord' }, 'discord 1'],
  [{ platform: 'slack', workspace: '1' }, 'slack 1'],
])('%j means %s', async (target, workspace) => {
  expect(await meant(target)).toBe(workspace)
})

test('where there is only one it need not be named', async () => {
  expect(await meant({}, [['slack', '2']])).toBe('slack 2')
})

test.each<[Target]>([[{}], [{ workspace: '1' }], [{ platform: 'slack' }], [{ workspace: '9' }]])(
  '%j is not clear, and those there are are listed',
  async (target) => {
    await expect(meant(target)).rejects.toThrow(
      'Cannot tell which workspace is meant: write --platform discord --workspace 1, --platform slack --workspace 1, --platform slack --workspace 2',
    )
  },
)

test('where there is none there is nothing to export', async () => {
  await expect(meant({ workspace: '1' }, [])).rejects.toThrow('Cannot export: there are no settings yet')
})
