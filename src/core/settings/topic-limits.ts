import type { Request, Shelf } from '../library.ts'
import type { Key } from '../voice/catalogs.ts'
import type { ChannelPolicy } from './policy.ts'

/** Why a question may not be asked under a policy: it is on a topic that is kept out, or on none of those allowed. Undefined when it may. */
export function limitOf(query: string, shelf: Shelf, policy: ChannelPolicy): Key | undefined {
  const { topicsAllowed, topicsBlocked } = policy
  if (topicsAllowed === null && topicsBlocked.length === 0) return undefined
  const topics = shelf.topicsOf(query)
  if (topicsBlocked.some((topic) => topics.has(topic))) return 'answers.topicKeptOut'
  // A collection without topics, such as the guide, cannot be limited to some.
  if (topicsAllowed === null || shelf.topics.length === 0 || topicsAllowed.some((topic) => topics.has(topic))) return undefined
  return 'answers.topicsLimited'
}

/**
 * Which passages may be shown under a policy: none that speaks of a topic that is kept out, however it was found. Undefined when
 * all may.
 */
export const admitsUnder = ({ topicsIn }: Shelf, { topicsBlocked }: ChannelPolicy): Request['admits'] =>
  topicsBlocked.length === 0
    ? undefined
    : (passage) => {
        const topics = topicsIn(passage)
        return !topicsBlocked.some((topic) => topics.has(topic))
      }

/** Whether a topic may be offered. */
export const isOffered = (topic: string, { topicsAllowed, topicsBlocked }: ChannelPolicy): boolean =>
  !topicsBlocked.includes(topic) && (topicsAllowed === null || topicsAllowed.includes(topic))

/** Whether a suggestion may be offered: a topic by its name, or a passage by its anchor. */
export function isSuggestible(value: string, shelf: Shelf, policy: ChannelPolicy): boolean {
  const topic = shelf.topics.find(({ name }) => name === value)
  return topic === undefined ? limitOf(value, shelf, policy) === undefined : isOffered(topic.id, policy)
}
