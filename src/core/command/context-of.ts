import type { Budget } from '../answer/budget.ts'
import type { Demand } from '../demand/demand.ts'
import type { Finding } from '../doctor/finding.ts'
import type { Library } from '../library.ts'
import type { Records } from '../privacy/inventory.ts'
import type { Order } from '../reload/order.ts'
import { type ChannelPolicy, speaks } from '../settings/policy.ts'
import { voiceOf } from '../voice/voice.ts'
import type { CommandWord } from './command-word.ts'
import type { Context } from './context.ts'
import type { Origin } from './origin.ts'

/** What commands answer with, wherever they are asked. */
export interface Means {
  readonly word: CommandWord
  /** The edition that is served now. */
  readonly library: () => Library
  readonly budget: Budget
  /** Counts what is asked in vain. */
  readonly demand: Pick<Demand, 'note'>
  readonly records: Records
  /** Finds out what the bot can and cannot do somewhere, under the policy there. Never rejects. */
  readonly examine: (origin: Origin, policy: ChannelPolicy) => Promise<readonly Finding[]>
  /** Loads the corpus again, if whoever asks may have that done. Never rejects. */
  readonly reload: (origin: Origin) => Promise<Order>
}

/** What a command is given under a policy, for whoever asks. */
export const contextFor =
  ({ word, library, budget, demand, records, examine, reload }: Means) =>
  (policy: ChannelPolicy, origin: Origin): Context => ({
    ...{ library: library(), policy, budget, typed: word.typed },
    voice: voiceOf(speaks(policy, origin.asker.locale)),
    wish: (wishes) => {
      // A count that is lost costs nothing, and the store tells the operator. Buttons ask again what was asked.
      if (origin.by === 'person') void demand.note(wishes, keyOf(origin)).catch(() => {})
    },
    inventory: () => records.inventory({ ...where(origin), person: origin.asker.id }).catch(() => undefined),
    examine: () => examine(origin, policy),
    reload: () => reload(origin),
  })

const where = ({ place: { platform, workspace } }: Origin) => ({ platform, workspace: workspace ?? '' })

/** Tells one person from another, on all platforms. */
const keyOf = ({ place: { platform, workspace }, asker: { id } }: Origin): string => JSON.stringify([platform, workspace, id])
