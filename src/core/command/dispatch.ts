import type { Answer } from '../answer/answer.ts'
import { failure } from '../answer/failure.ts'
import { phrases } from '../answer/phrases.ts'
import type { Library } from '../library.ts'
import type { Suggestion } from '../search/suggester.ts'
import { DEFAULT_POLICY } from '../settings/channel-policy.ts'
import type { Command, Context } from './command.ts'
import type { CommandWord } from './command-word.ts'
import { InvocationError } from './errors.ts'
import type { Invocation } from './invocation.ts'

/** Where an invocation comes from. */
export interface Origin {
  /** Typed by a person, or carried by a button that anybody who sees it can press. */
  readonly by: 'person' | 'button'
}

/** The two things a platform asks of the bot. Neither ever fails: a failure is an answer too. */
export interface Dispatch {
  readonly answer: (invocation: Invocation, origin: Origin) => Promise<Answer>
  /** What to offer while an argument is typed. */
  readonly suggest: (invocation: Invocation, argument: string) => readonly Suggestion[]
}

export interface Dispatcher {
  readonly commands: readonly Command[]
  readonly word: CommandWord
  /** The edition that is served now. */
  readonly library: () => Library
  /** Told of every failure that is ours, and of what was asked. */
  readonly report: (error: unknown, invocation: Invocation) => void
}

/** The most suggestions that the stricter platform shows. */
const SUGGESTIONS = 25

export function createDispatch({ commands, word, library, report }: Dispatcher): Dispatch {
  const byName = new Map(commands.map((command) => [command.name, command]))
  const context = (): Context => ({ library: library(), policy: DEFAULT_POLICY, typed: word.typed })
  return {
    answer: async (invocation, origin) => {
      try {
        const command = byName.get(word.usual(invocation.command))
        if (command === undefined) throw new InvocationError(phrases.unknownCommand)
        const answer = await command.run(invocation.arguments, context())
        // Whoever presses a button under a public answer reads on alone, without filling the channel.
        return origin.by === 'button' ? { ...answer, audience: 'asker' } : answer
      } catch (error) {
        if (error instanceof InvocationError) return failure(error.message)
        report(error, invocation)
        return failure(phrases.broken)
      }
    },
    suggest: (invocation, argument) => {
      try {
        const declared = byName.get(word.usual(invocation.command))?.arguments[argument]
        if (declared?.kind !== 'text' || declared.suggest === undefined) return []
        return declared.suggest(invocation.arguments[argument] ?? '', context()).slice(0, SUGGESTIONS)
      } catch (error) {
        report(error, invocation)
        return []
      }
    },
  }
}
