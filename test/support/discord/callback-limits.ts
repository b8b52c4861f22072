import { isRecord } from '../is-record.ts'
import { problemsOfChoices } from './choice-limits.ts'
import { type Interaction, isOnMessage } from './interaction.ts'
import { edited } from './message.ts'
import { flagsWithin, problemsOfMessage, SETTABLE } from './message-limits.ts'
import { problemsOfModal } from './modal-limits.ts'
import { type Answer, type Problem, refusalOf } from './problem.ts'
import { missing, object, problem } from './shape.ts'

/** How Discord would refuse the callback of an interaction; undefined: it is accepted. */
export function refusalOfCallback(body: unknown, interaction: Interaction): Answer | undefined {
  const shape = object({ type: allowedFor(interaction), 'data?': anObject })(body, '')
  if (0 < shape.length) return refusalOf(shape)
  const { type, data } = isRecord(body) ? body : {}
  const problems = problemsOfData({ type, data, interaction })
  return problems.length === 0 ? undefined : refusalOf(problems, 'data')
}

/**
 * What each kind of interaction (a command, a component, a typed option, a form) may be answered with:
 * 4 a message, 5 thinking, 6 thinking about an update, 7 an update, 8 choices, 9 a form.
 */
const ALLOWED: Readonly<Record<number, readonly unknown[]>> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5] }

const allowedFor = (interaction: Interaction) => (type: unknown, path: string) => {
  const allowed = [...(ALLOWED[interaction.type] ?? []), ...(interaction.type === 5 && isOnMessage(interaction) ? [6, 7] : [])]
  return allowed.includes(type) ? [] : problem(path, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`)
}

const anObject = (value: unknown, path: string): Problem[] =>
  isRecord(value) ? [] : problem(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType')

interface Callback {
  readonly type: unknown
  readonly data: unknown
  readonly interaction: Interaction
}

function problemsOfData({ type, data, interaction }: Callback): readonly Problem[] {
  switch (type) {
    case 4:
      return problemsOfMessage(data ?? {})
    case 5:
      return object({ 'flags?': flagsWithin(EPHEMERAL) })(data ?? {}, '')
    case 7:
      return problemsOfEdit(isRecord(interaction['message']) ? interaction['message'] : {}, data ?? {})
    case 8:
      return data === undefined ? missing('choices') : problemsOfChoices(data)
    case 9:
      return data === undefined ? missing('custom_id') : problemsOfModal(data)
    default:
      return []
  }
}

const EPHEMERAL = 64

/** Checks what the message would become, and what only the patch says. */
export function problemsOfEdit(message: Readonly<Record<string, unknown>>, patch: unknown): Problem[] {
  if (!isRecord(patch)) return anObject(patch, '')
  const { content, embeds, components, flags } = edited(message, patch)
  return [
    ...object({ 'flags?': flagsWithin(SETTABLE) })(patch, ''),
    ...problemsOfMessage({ ...patch, content, embeds, components, flags: Number(flags) & SETTABLE }),
  ]
}
