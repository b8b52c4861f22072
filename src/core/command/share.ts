import type { Answer } from '../answer/answer.ts'
import { manages } from '../settings/manages.ts'
import type { Asker } from '../settings/place.ts'
import type { ChannelPolicy } from '../settings/policy.ts'
import { voiceOf } from '../voice/voice.ts'
import { carryQuery } from './carry.ts'
import type { Command } from './command.ts'
import { encodeInvocation, type Invocation, LONGEST_TOKEN } from './invocation.ts'

/** Whether an invocation asks for an answer to be put in front of everybody. */
export const isShare = ({ arguments: given }: Invocation): boolean => given[SHARE] !== undefined

const SHARE = 'share'

/** Whether a policy lets somebody share an answer. */
export const mayShare = (policy: ChannelPolicy, asker: Asker): boolean =>
  policy.share === 'everyone' || (policy.share === 'managers' && manages(policy, asker))

/** Whether an answer is one that others could want: a failure, or how to ask, concerns the asker alone. */
export const isShareable = ({ blocks }: Answer): boolean => blocks.some(({ kind }) => kind === 'quote' || kind === 'heading')

/** Adds the button that asks for the same answer in front of everybody. */
export const withShare = (answer: Answer, command: Command, given: Invocation['arguments']): Answer => ({
  ...answer,
  actions: [
    ...answer.actions,
    { kind: 'invoke', label: voiceOf(answer.language).text('answers.share'), invocation: shareOf(command, given) },
  ],
})

/** The invocation again, without the choice of who sees the answer, its first text cut to what a button carries. */
function shareOf({ name, arguments: declared }: Command, given: Invocation['arguments']): Invocation {
  const texts = Object.keys(declared).filter((argument) => declared[argument]?.kind === 'text' && given[argument] !== undefined)
  const carried = Object.fromEntries(texts.map((argument) => [argument, given[argument] ?? '']))
  const [main] = texts
  if (main === undefined) return { command: name, arguments: { [SHARE]: YES } }
  const bare = { command: name, arguments: { ...carried, [main]: '', [SHARE]: YES } }
  const query = carryQuery(carried[main] ?? '', LONGEST_TOKEN - encodeInvocation(bare).length)
  return { command: name, arguments: { ...carried, [main]: query, [SHARE]: YES } }
}

const YES = '1'
