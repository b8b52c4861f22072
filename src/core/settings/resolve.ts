import { fieldSchemas } from './fields.ts'
import { type Place, REACHES, type Reach, scopeKey, scopeOf } from './place.ts'
import { type ChannelPolicy, DEFAULT_POLICY, FIELDS, type Field } from './policy.ts'
import type { Setting } from './settings-store.ts'

/** What one scope decides. */
export interface Layer {
  readonly from: Reach
  readonly values: Partial<ChannelPolicy>
}

/** Every field with its value and who decided it. */
export type Resolved = { readonly [F in Field]: { readonly value: ChannelPolicy[F]; readonly from: Reach | 'default' } }

/** The layers of a place, the nearest first. A stored value that its field does not have is passed over, as if it were inherited. */
export const layersOf = (place: Place, settings: readonly Setting[]): readonly Layer[] =>
  REACHES.flatMap((from) => {
    const scope = scopeOf(place, from)
    if (scope === undefined) return []
    const own = settings.filter((setting) => scopeKey(setting.scope) === scopeKey(scope))
    return [{ from, values: Object.assign({}, ...own.map(valid)) }]
  })

function valid({ field, value }: Setting): Partial<ChannelPolicy> {
  const result = Object.hasOwn(fieldSchemas, field) ? fieldSchemas[field].safeParse(value) : undefined
  return result?.success === true ? { [field]: result.data } : {}
}

/** Resolves every field: the nearest layer that has it decides, and at last the defaults. */
export const resolvePolicy = (layers: readonly Layer[]): Resolved => {
  const resolve = <F extends Field>(field: F): [F, Resolved[F]] => {
    const layer = layers.find(({ values }) => values[field] !== undefined)
    const { from, values } = layer ?? { from: 'default', values: DEFAULT_POLICY }
    return [field, { value: values[field], from } as Resolved[F]]
  }
  return Object.fromEntries(FIELDS.map(resolve)) as unknown as Resolved
}

/** The policy that holds. The managers of every layer count, so that a channel's own do not shut out those of the workspace. */
export function effectivePolicy(layers: readonly Layer[]): ChannelPolicy {
  const resolved = Object.entries(resolvePolicy(layers)).map(([field, { value }]) => [field, value])
  const all = (field: 'managerRoles' | 'managerPeople') => [...new Set(layers.flatMap(({ values }) => values[field] ?? []))]
  return { ...DEFAULT_POLICY, ...Object.fromEntries(resolved), managerRoles: all('managerRoles'), managerPeople: all('managerPeople') }
}
