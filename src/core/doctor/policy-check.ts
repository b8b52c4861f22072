import type { Library } from '../library.ts'
import { fieldKinds } from '../settings/field-kinds.ts'
import type { ChannelPolicy, Field } from '../settings/policy.ts'
import { type Check, type Finding, known } from './finding.ts'

/** What a policy is looked at with. */
export interface Ruling {
  readonly policy: ChannelPolicy
  readonly library: Library
  /** The command that opens the settings, as people type it. */
  readonly command: string
}

/** Whether the policy in force lets questions be asked, and whether what it names is still there. */
export const policyCheck = (ruling: Ruling): Check => known({ key: 'doctor.subject.policy' }, ...findingsIn(ruling))

function findingsIn({ policy, library, command }: Ruling): readonly Finding[] {
  const kinds = fieldKinds(library)
  const gone = (...fields: readonly Field[]): readonly string[] => {
    const missing = fields.flatMap((field) => {
      const kind = kinds[field]
      const chosen = policy[field]
      if (kind.kind !== 'names' || !Array.isArray(chosen)) return []
      return chosen.map(String).filter((name) => !kind.names.some(({ value }) => value === name))
    })
    return [...new Set(missing)]
  }
  const [collections, topics] = [gone('collections'), gone('topicsAllowed', 'topicsBlocked')]
  const remedy = { key: 'doctor.changeSettings', values: { command } } as const
  const none = policy.collections !== null && policy.collections.length === collections.length
  return [
    policy.enabled
      ? { state: 'well', what: { key: 'doctor.enabled', values: { command } } }
      : { state: 'warning', what: { key: 'doctor.disabled' }, remedy },
    ...(collections.length === 0
      ? []
      : [
          {
            state: none ? ('fault' as const) : ('warning' as const),
            what: { key: none ? 'doctor.allCollectionsGone' : 'doctor.collectionsGone', values: { names: collections.join(', ') } },
            remedy,
          } as const,
        ]),
    ...(topics.length === 0
      ? []
      : [{ state: 'warning', what: { key: 'doctor.topicsGone', values: { names: topics.join(', ') } }, remedy } as const]),
  ]
}
