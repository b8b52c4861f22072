import { RequestError } from '../core/request-error.ts'
import type { Scope } from '../core/settings/place.ts'
import type { SettingsStore } from '../core/settings/settings-store.ts'
import type { Target } from './parse-settings.ts'

/** The one workspace that is meant. Throws a RequestError that lists those there are. */
export async function theWorkspace(store: SettingsStore, { workspace, platform }: Target): Promise<Pick<Scope, 'platform' | 'workspace'>> {
  const all = await store.workspaces()
  const meant = all.filter((it) => (workspace ?? it.workspace) === it.workspace && (platform ?? it.platform) === it.platform)
  const [only] = meant
  if (only !== undefined && meant.length === 1) return only
  const list = all.map((it) => `--platform ${it.platform} --workspace ${it.workspace}`).join(', ')
  throw new RequestError(
    all.length === 0 ? 'Cannot export: there are no settings yet' : `Cannot tell which workspace is meant: write ${list}`,
  )
}
