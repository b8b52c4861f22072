import type { Budget } from '../../src/core/answer/budget.ts'
import type { Origin } from '../../src/core/command/origin.ts'
import type { Demand } from '../../src/core/demand/demand.ts'
import type { Records } from '../../src/core/privacy/inventory.ts'
import type { Limiter } from '../../src/core/settings/limiter.ts'
import { type Asker, type Place, type Scope, UNTRUSTED } from '../../src/core/settings/place.ts'
import { type ChannelPolicy, DEFAULT_POLICY } from '../../src/core/settings/policy.ts'
import type { PolicyReader } from '../../src/core/settings/policy-reader.ts'

export const policyOf = (over: Partial<ChannelPolicy> = {}): ChannelPolicy => ({ ...DEFAULT_POLICY, ...over })

/** The same policy everywhere. */
export const policiesOf = (over: Partial<ChannelPolicy> = {}): PolicyReader => ({
  policy: async () => policyOf(over),
  known: () => policyOf(over),
})

/** Always has words left. */
export const freeBudget: Budget = { take: async () => true }

/** Counts nothing, and keeps nothing. */
export const freeRecords: { readonly demand: Pick<Demand, 'note'>; readonly records: Records } = {
  demand: { note: async () => {} },
  records: { inventory: async () => ({ settings: 0, changes: 0, changesOfPerson: 0, turns: 0, hashes: 0, wishes: 0 }) },
}

/** Always has a turn. */
export const freeLimiter: Limiter = { take: async () => 0, giveBack: async () => {} }

export const placeOf = (over: Partial<Place> = {}): Place => ({ platform: 'here', workspace: 'W', channel: 'C', parent: null, ...over })

export const askerOf = (over: Partial<Asker> = {}): Asker => ({ id: 'ann', roles: [], locale: null, trusted: UNTRUSTED, ...over })

export const originOf = (over: Partial<Origin> = {}): Origin => ({ by: 'person', place: placeOf(), asker: askerOf(), ...over })

export const scopeOf = (over: Partial<Scope> = {}): Scope => ({ platform: 'here', workspace: 'W', channel: 'C', ...over })
