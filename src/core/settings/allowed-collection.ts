import { InvocationError } from '../command/errors.ts'
import type { Library } from '../library.ts'
import type { ChannelPolicy } from './policy.ts'

/** Throws an InvocationError when a policy keeps a collection out. */
export function checkCollection(name: string, policy: ChannelPolicy, library: Library): void {
  const chosen = chosenCollections(policy, library)
  if (chosen !== undefined && !chosen.includes(name)) throw new InvocationError('answers.collectionKeptOut', { others: chosen })
}

/** The collection that is asked when none is named: the first that was chosen, or the usual one. Throws an InvocationError when all that were chosen are gone. */
export const usualCollection = (usual: string, policy: ChannelPolicy, library: Library): string =>
  chosenCollections(policy, library)?.[0] ?? usual

/** What was chosen and is still there; undefined when nothing was chosen. */
function chosenCollections({ collections }: ChannelPolicy, { shelves }: Library): readonly string[] | undefined {
  if (collections === null) return undefined
  const there = collections.filter((name) => shelves.has(name))
  if (there.length === 0) throw new InvocationError('answers.collectionsGone')
  return there
}
