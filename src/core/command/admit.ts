import { checkCollection } from '../settings/allowed-collection.ts'
import { takeTurn } from '../settings/cooldown.ts'
import type { Limiter } from '../settings/limiter.ts'
import type { Command } from './command.ts'
import type { Context } from './context.ts'
import { InvocationError } from './errors.ts'
import type { Invocation } from './invocation.ts'
import type { Origin } from './origin.ts'
import { isShare, mayShare } from './share.ts'

/** Somebody at the door. */
export interface Arrival {
  readonly command: Command
  readonly invocation: Invocation
  readonly origin: Origin
  readonly context: Context
  readonly limiter: Limiter
  /** Told when the limiter could not be asked, which keeps nobody out. */
  readonly failed: (error: unknown) => void
}

/** Lets a question in by the policy of its place; rejects with an InvocationError that says why not. */
export async function admit(arrival: Arrival): Promise<void> {
  const { command, invocation, origin, context } = arrival
  if (command.always === true) return
  if (!context.policy.enabled) throw new InvocationError('answers.switchedOff')
  if (command.collection !== undefined) checkCollection(command.collection, context.policy, context.library)
  if (isShare(invocation) && !mayShare(context.policy, origin.asker)) throw new InvocationError('answers.shareKeptBack')
  // Reading on by buttons is private and fills no channel.
  if (origin.by === 'button' && !isShare(invocation)) return
  const wait = await takeTurn(origin, context.policy, arrival.limiter).catch((error: unknown) => {
    arrival.failed(error)
    return 0
  })
  if (0 < wait) throw new InvocationError('answers.waitFor', { seconds: wait })
}
