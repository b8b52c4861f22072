import type { Spans } from '../answer/span.ts'
import type { Origin } from '../command/origin.ts'
import type { ChannelPolicy } from '../settings/policy.ts'
import { type Check, type Finding, known } from './finding.ts'

/** What is known about the notes of changes. */
export interface Notes {
  readonly origin: Origin
  readonly policy: Pick<ChannelPolicy, 'auditChannel'>
  /** Why the last note did not arrive; undefined when it did. */
  readonly fault: string | undefined
  /** The command that opens the settings, as people type it. */
  readonly command: string
}

/** What the bot needs in this channel, and whether the channel for notes on changes gets them. */
export const notesCheck = (notes: Notes): Check => known({ key: 'doctor.subject.notes' }, ...findingsIn(notes))

function findingsIn({ origin: { place, rights }, policy: { auditChannel }, fault, command }: Notes): readonly Finding[] {
  const answers: Finding = { state: 'well', what: { key: 'doctor.needsNothing' } }
  if (auditChannel === null) return [answers]
  const channel = mentionOf(auditChannel)
  const remedy = { key: 'doctor.letWrite', values: { channel, command } } as const
  if (place.channel === auditChannel && rights !== undefined && !(rights.view && rights.post))
    return [answers, { state: 'fault', what: { key: 'doctor.mayNotWrite' }, remedy }]
  return fault === undefined
    ? [answers, { state: 'well', what: { key: 'doctor.notes', values: { channel } } }]
    : [answers, { state: 'fault', what: { key: 'doctor.noteLost', values: { channel, reason: fault } }, remedy }]
}

/** A channel by its name. */
export const mentionOf = (channel: string): Spans => [{ text: channel, mention: { kind: 'channel', id: channel } }]
