import type { Answer } from '../answer/answer.ts'
import { failure } from '../answer/failure.ts'
import { isolate } from '../answer/isolate.ts'
import type { Suggestion } from '../search/suggester.ts'
import type { Limiter } from '../settings/limiter.ts'
import { type ChannelPolicy, speaks } from '../settings/policy.ts'
import type { PolicyReader } from '../settings/policy-reader.ts'
import { voiceOf } from '../voice/voice.ts'
import { admit } from './admit.ts'
import type { Command } from './command.ts'
import type { Context } from './context.ts'
import { contextFor, type Means } from './context-of.ts'
import { InvocationError } from './errors.ts'
import type { Invocation } from './invocation.ts'
import { mayRun } from './may-run.ts'
import type { Origin } from './origin.ts'
import { isShare, isShareable, mayShare, withShare } from './share.ts'

/** The two things a platform asks of the bot. Neither ever fails: a failure is an answer too. */
export interface Dispatch {
  readonly answer: (invocation: Invocation, origin: Origin) => Promise<Answer>
  /** What to offer while an argument is typed. */
  readonly suggest: (invocation: Invocation, argument: string, origin: Origin) => readonly Suggestion[]
}

/** What a dispatch works with. */
export interface Dispatcher extends Means {
  readonly commands: readonly Command[]
  readonly policies: PolicyReader
  readonly limiter: Limiter
  /** Told of every failure that is ours, and of what was asked. */
  readonly report: (error: unknown, invocation: Invocation) => void
  /** Told of every restricted command that was refused, and to whom. */
  readonly refused: (invocation: Invocation, origin: Origin) => void
}

/** The most suggestions that the stricter platform shows. */
const SUGGESTIONS = 25

/** The way from an invocation to its answer, for every platform. */
export function createDispatch({ commands, policies, limiter, report, refused, ...means }: Dispatcher): Dispatch {
  const byName = new Map(commands.map((command) => [command.name, command]))
  const commandOf = ({ command }: Invocation): Command | undefined => byName.get(means.word.usual(command))
  const contextOf = contextFor(means)
  const answer = async (invocation: Invocation, origin: Origin): Promise<Answer> => {
    const command = commandOf(invocation)
    const context = contextOf(await policies.policy(origin.place), origin)
    if (command === undefined) throw new InvocationError('answers.unknownCommand')
    const asked = { command, invocation, origin, context }
    await letIn(asked, { limiter, report, refused })
    const told = withNotice(await command.run(invocation.arguments, context), context.policy)
    return isShare(invocation) ? shared(told) : addressed(told, asked)
  }
  return {
    answer: async (invocation, origin) => {
      try {
        return await answer(invocation, origin)
      } catch (error) {
        const voice = voiceOf(speaks(policies.known(origin.place), origin.asker.locale))
        if (error instanceof InvocationError) return failure(voice, error)
        report(error, invocation)
        return failure(voice, { key: 'answers.broken' })
      }
    },
    suggest: (invocation, argument, origin) => {
      try {
        // Nothing is awaited while somebody types; what is read now counts for the next letter.
        void policies.policy(origin.place)
        const context = contextOf(policies.known(origin.place), origin)
        const declared = commandOf(invocation)?.arguments[argument]
        if (!context.policy.enabled || declared?.kind !== 'text' || declared.suggest === undefined) return []
        return declared.suggest(invocation.arguments[argument] ?? '', context).slice(0, SUGGESTIONS)
      } catch (error) {
        // Whoever goes on to ask is told.
        if (!(error instanceof InvocationError)) report(error, invocation)
        return []
      }
    },
  }
}

interface Asked {
  readonly command: Command
  readonly invocation: Invocation
  readonly origin: Origin
  readonly context: Context
}

/** Lets a command run; rejects with an InvocationError that says why not. */
async function letIn(asked: Asked, { limiter, report, refused }: Pick<Dispatcher, 'limiter' | 'report' | 'refused'>): Promise<void> {
  const { command, invocation, origin, context } = asked
  if (command.restricted === true) {
    if (mayRun(command, origin, context.policy)) return
    refused(invocation, origin)
    throw new InvocationError('panel.restricted')
  }
  if (command.operated !== true) await admit({ ...asked, limiter, failed: (error) => report(error, invocation) })
}

/** An answer with the line that the moderators put below each. */
const withNotice = (answer: Answer, { notice }: ChannelPolicy): Answer =>
  notice === null || !isShareable(answer)
    ? answer
    : { ...answer, blocks: [...answer.blocks, { kind: 'notice', tone: 'footnote', spans: [{ text: isolate(notice) }] }] }

const shared = (answer: Answer): Answer => ({ ...answer, audience: isShareable(answer) ? 'channel' : 'asker', place: 'beside' })

/** Whoever presses a button under a public answer reads on alone, without filling the channel; what is private can be shared. */
function addressed(answer: Answer, { command, invocation, origin, context }: Asked): Answer {
  const audience = origin.by === 'button' ? 'asker' : answer.audience
  const sharing = audience === 'asker' && origin.place.workspace !== null && isShareable(answer) && mayShare(context.policy, origin.asker)
  return sharing ? { ...withShare(answer, command, invocation.arguments), audience } : { ...answer, audience }
}
