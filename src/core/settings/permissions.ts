import { InvocationError } from '../command/errors.ts'
import { isNamed } from './manages.ts'
import type { Asker, Reach } from './place.ts'
import { REACHES } from './place.ts'
import type { Layer } from './resolve.ts'

/**
 * Whether somebody may change what reaches so far: the platform trusts them with it, or a layer that reaches at least as far
 * names them a manager. A channel's own list adds to the workspace's, so no channel can lock the workspace's managers out.
 */
export function mayChange(person: Asker, reach: Reach, layers: readonly Layer[]): boolean {
  const { channel, parent = false, workspace } = person.trusted
  const trusted = workspace || (reach === 'channel' && channel) || (reach === 'parent' && parent)
  const wide = layers.filter(({ from }) => REACHES.indexOf(reach) <= REACHES.indexOf(from))
  return trusted || wide.some(({ values }) => isNamed(values, person))
}

/** Throws an InvocationError that says who can. */
export function checkMayChange(person: Asker, reach: Reach, layers: readonly Layer[]): void {
  if (!mayChange(person, reach, layers))
    throw new InvocationError(reach === 'channel' ? 'refusals.notManagerOfChannel' : 'refusals.notManagerOfAll')
}
