import type { Answer } from '../answer/answer.ts'
import type { Suggestion } from '../search/suggester.ts'
import { LANGUAGES } from '../voice/languages.ts'
import { type Text, textIn } from '../voice/text.ts'
import type { Context } from './context.ts'
import { InvocationError } from './errors.ts'
import { LONGEST_TOKEN } from './invocation.ts'

/** One argument of a command, in the vocabulary that every platform can express. */
export type Argument = TextArgument | ChoiceArgument

/** Words that a person types, or that a button carries. */
export interface TextArgument {
  readonly kind: 'text'
  readonly description: Text
  readonly required?: boolean
  /** The most characters a person may type. */
  readonly maxLength: number
  /** The most characters of it that a button of this command carries beside all its other texts. */
  readonly carried: number
  /** `button`: set by buttons only, and not offered to people. */
  readonly setBy?: 'button'
  /** What to offer while it is typed. */
  readonly suggest?: (typed: string, context: Context) => readonly Suggestion[]
}

/** One of a few words. */
export interface ChoiceArgument {
  readonly kind: 'choice'
  readonly description: Text
  readonly required?: boolean
  readonly choices: readonly string[]
}

/** The arguments of a command by their names. */
export type Arguments = Readonly<Record<string, Argument>>

interface Declaration {
  readonly name: string
  readonly description: Text
  readonly arguments: Arguments
  /** Only people who manage the channel may use it. */
  readonly restricted?: boolean
  /** Only people who run the bot may use it, wherever they are; it is refused to others by what it uses. */
  readonly operated?: boolean
  /** The collection that it asks, which moderators may keep out of a channel. */
  readonly collection?: string
  /** It answers its asker whatever the moderators decide: what people have a right to know. */
  readonly always?: boolean
  /** What a platform that has one opens instead of answering: the panel of the settings. */
  readonly opens?: 'settings'
}

/** A slash command: plain data that every platform is told about, and the one function that answers it. */
export interface Command extends Declaration {
  /** Answers; throws or rejects with an InvocationError when the arguments do not fit the declaration. */
  readonly run: (given: Readonly<Record<string, string>>, context: Context) => Answer | Promise<Answer>
}

interface Definition<A extends Arguments> extends Declaration {
  readonly arguments: A
  readonly run: (values: Values<A>, context: Context) => Answer | Promise<Answer>
}

type Values<A extends Arguments> = {
  readonly [Name in keyof A]: A[Name] extends { readonly required: true } ? Value<A[Name]> : Value<A[Name]> | undefined
}

type Value<A extends Argument> = A extends { readonly choices: readonly (infer Choice)[] } ? Choice : string

/** Checks a definition against the stricter platform's rules, and gives `run` arguments that are already valid. Throws a RangeError. */
export function defineCommand<const A extends Arguments>(definition: Definition<A>): Command {
  const { name, arguments: declared, run } = definition
  const fault = faultOf(definition)
  if (fault !== undefined) throw new RangeError(`Cannot define command "${name}": ${fault}`)
  return { ...definition, run: (given, context) => run(check(declared, given) as Values<A>, context) }
}

const NAME = /^[a-z][a-z-]{0,30}$/
const DESCRIPTION = 100
const CHOICES = 25
const CHOICE = /^[a-z][a-z-]{0,99}$/
const TEXT = 6000

function faultOf(declaration: Declaration): string | undefined {
  const { name, description, arguments: declared } = declaration
  const list = Object.entries(declared)
  const required = list.map(([, argument]) => argument.required === true)
  const wordy = [['it', { description }] as const, ...list].find(([, it]) => !isBrief(it.description))
  if (!NAME.test(name)) return `its name must match ${NAME}`
  if (list.some(([argument]) => !NAME.test(argument))) return `the names of its arguments must match ${NAME}`
  if (wordy !== undefined) return `the description of ${wordy[0]} must have 1 to ${DESCRIPTION} characters`
  if (required.lastIndexOf(true) !== required.filter(Boolean).length - 1) return 'required arguments must come first'
  const odd = list.find(([, argument]) => !isOffered(argument))
  if (odd !== undefined) return `${odd[0]} must have 1 to ${CHOICES} different choices that match ${CHOICE}, or a length from 1 to ${TEXT}`
  const longest = longestToken(declaration)
  return LONGEST_TOKEN < longest ? `its longest invocation has ${longest} characters, and a button holds ${LONGEST_TOKEN}` : undefined
}

const isBrief = (description: Text): boolean =>
  LANGUAGES.map((language) => textIn(description, language).length).every((length) => 1 <= length && length <= DESCRIPTION)

/** People type a choice as one word with a colon. */
const isOffered = (argument: Argument): boolean =>
  argument.kind === 'text'
    ? 1 <= argument.maxLength && argument.maxLength <= TEXT
    : argument.choices.every((choice) => CHOICE.test(choice)) &&
      new Set(argument.choices).size === argument.choices.length &&
      1 <= argument.choices.length &&
      argument.choices.length <= CHOICES

/** Buttons carry texts, each `|name=value`; a choice is made by the person who types. */
const longestToken = ({ name, arguments: declared }: Declaration): number =>
  Object.entries(declared).reduce(
    (total, [argument, it]) => total + (it.kind === 'text' ? argument.length + 2 + it.carried : 0),
    name.length,
  )

const check = (declared: Arguments, given: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(declared).map(([name, argument]) => [
      name,
      checkOne(name, argument, Object.hasOwn(given, name) ? given[name] : undefined),
    ]),
  )

function checkOne(name: string, argument: Argument, value: string | undefined): string | undefined {
  if (value === undefined) {
    if (argument.required === true) throw new InvocationError('answers.argumentMissing', { name, description: argument.description })
    return undefined
  }
  if (argument.kind === 'choice' && !argument.choices.includes(value)) {
    throw new InvocationError('answers.argumentNoChoice', { name, choices: argument.choices })
  }
  if (argument.kind === 'text' && argument.maxLength < value.length) {
    throw new InvocationError('answers.argumentLong', { name, length: value.length, most: argument.maxLength })
  }
  return value
}
