import type { Budget } from '../answer/budget.ts'
import type { Wish } from '../demand/demand.ts'
import type { Finding } from '../doctor/finding.ts'
import type { Library } from '../library.ts'
import type { Inventory } from '../privacy/inventory.ts'
import type { Order } from '../reload/order.ts'
import type { ChannelPolicy } from '../settings/policy.ts'
import type { Voice } from '../voice/voice.ts'

/** What a command may use to answer. */
export interface Context {
  readonly library: Library
  readonly policy: ChannelPolicy
  /** What is said, is said in this. */
  readonly voice: Voice
  /** A command's name as people type it. */
  readonly typed: (name: string) => string
  /** The words that articles may still show today. */
  readonly budget: Budget
  /** Counts what was asked in vain. */
  readonly wish: (wishes: readonly Wish[]) => void
  /** Counts what is kept about the asker and their workspace; undefined when that cannot be known now. */
  readonly inventory: () => Promise<Inventory | undefined>
  /** Finds out what the bot can and cannot do where it was asked. Never rejects. */
  readonly examine: () => Promise<readonly Finding[]>
  /** Loads the corpus again, if the asker may have that done. Never rejects. */
  readonly reload: () => Promise<Order>
}
