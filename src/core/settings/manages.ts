import type { Asker } from './place.ts'
import type { ChannelPolicy } from './policy.ts'

/** Whether somebody may change a channel's settings: the platform trusts them with it, or the policy that holds in it names them. */
export const manages = (policy: ChannelPolicy, asker: Asker): boolean =>
  asker.trusted.channel || asker.trusted.workspace || isNamed(policy, asker)

/** Whether settings name somebody a manager, as a person or by a role. */
export const isNamed = (
  { managerPeople = [], managerRoles = [] }: Partial<Pick<ChannelPolicy, 'managerPeople' | 'managerRoles'>>,
  { id, roles }: Pick<Asker, 'id' | 'roles'>,
): boolean => managerPeople.includes(id) || managerRoles.some((role) => roles.includes(role))
