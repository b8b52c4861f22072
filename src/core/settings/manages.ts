import type { Asker } from './place.ts'
import type { ChannelPolicy } from './policy.ts'

/** Whether somebody may change a channel's settings: the platform trusts them with it, or the policy that holds in it names them. */
export const manages = ({ managerPeople, managerRoles }: ChannelPolicy, { id, roles, trusted }: Asker): boolean =>
  trusted.channel || trusted.workspace || managerPeople.includes(id) || managerRoles.some((role) => roles.includes(role))
