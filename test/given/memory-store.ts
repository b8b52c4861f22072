import type { Change } from '../../src/core/settings/audit.ts'
import { type Place, type Scope, scopeKey, scopesOf } from '../../src/core/settings/place.ts'
import type { Changed, Setting, SettingsStore, Wanted } from '../../src/core/settings/settings-store.ts'

/** A store for tests of what uses one: it keeps nothing, and fails on demand. */
export interface MemoryStore extends SettingsStore {
  /** Makes everything fail from now on, or work again. */
  readonly turn: (state: 'broken' | 'well') => void
  /** Calls of `read` so far. */
  readonly reads: () => number
  /** Changes a setting as another process would, and tells nobody. */
  readonly changeElsewhere: (wanted: Wanted) => void
  /** Remembers what it has now. */
  readonly remember: () => void
}

export function createMemoryStore(): MemoryStore {
  const settings = new Map<string, Setting>()
  const changes: Change[] = []
  const listeners: ((changed: Changed) => void)[] = []
  let remembered: readonly Setting[] | undefined
  let broken = false
  let reads = 0
  const guard = () => {
    if (broken) throw new Error('The store is gone')
  }
  const put = ({ scope, field, value }: Wanted, by: string, undoes: number | null): Change[] => {
    const key = `${keyOf(scope)} ${field}`
    const before = settings.get(key)?.value
    if (value === undefined) settings.delete(key)
    else settings.set(key, { scope, field, value })
    if (undoes === null && JSON.stringify(before) === JSON.stringify(value)) return []
    const change = { id: changes.length + 1, at: '2026-01-01T00:00:00.000Z', by, scope, field, before, after: value, undoes }
    changes.push(change)
    return [change]
  }
  const tell = (scope: Scope) => {
    for (const listener of listeners) listener({ platform: scope.platform, workspace: scope.workspace })
  }
  return {
    turn: (state) => {
      broken = state === 'broken'
    },
    reads: () => reads,
    changeElsewhere: (wanted) => void put(wanted, 'elsewhere', null),
    remember: () => {
      remembered = [...settings.values()]
    },
    read: async (place) => {
      reads++
      guard()
      return ofPlace(place, [...settings.values()])
    },
    remembered: (place) => remembered && ofPlace(place, remembered),
    change: async (wanted, by) => {
      guard()
      const made = wanted.flatMap((one) => put(one, by, null))
      for (const { scope } of wanted) tell(scope)
      return made
    },
    undo: async (scope, by) => {
      guard()
      const undone = new Set(changes.map(({ undoes }) => undoes))
      const last = changes.findLast((it) => keyOf(it.scope) === keyOf(scope) && it.undoes === null && !undone.has(it.id))
      if (last === undefined) return undefined
      const [change] = put({ scope, field: last.field, value: last.before }, by, last.id)
      tell(scope)
      return change
    },
    history: async ({ platform, workspace, scope, limit = changes.length }) => {
      guard()
      return changes
        .filter((it) => scope === undefined || keyOf(it.scope) === keyOf(scope))
        .filter((it) => workspace === undefined || it.scope.workspace === workspace)
        .filter((it) => platform === undefined || it.scope.platform === platform)
        .reverse()
        .slice(0, limit)
    },
    all: async ({ platform, workspace }) =>
      [...settings.values()].filter(({ scope }) => scope.platform === platform && scope.workspace === workspace),
    workspaces: async () => [
      ...new Map(
        [...settings.values()].map(({ scope: { platform, workspace } }) => [`${platform} ${workspace}`, { platform, workspace }]),
      ).values(),
    ],
    watch: (listener) => void listeners.push(listener),
  }
}

const ofPlace = (place: Place, settings: readonly Setting[]): readonly Setting[] => {
  const keys = new Set(scopesOf(place).map(keyOf))
  return settings.filter(({ scope }) => keys.has(keyOf(scope)))
}

const keyOf = (scope: Scope): string => `${scope.platform} ${scope.workspace} ${scopeKey(scope)}`
