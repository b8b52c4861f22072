import { manages } from '../settings/manages.ts'
import type { ChannelPolicy } from '../settings/policy.ts'
import type { Command } from './command.ts'
import { isLocal, type Origin } from './origin.ts'

/** Whether a command that is kept for those who manage the channel may be run by whoever asks. */
export const mayRun = ({ opens }: Command, { asker, place }: Origin, policy: ChannelPolicy): boolean =>
  // Nobody manages the playground; that there is a panel elsewhere is no secret there.
  manages(policy, asker) || (opens !== undefined && isLocal(place))
