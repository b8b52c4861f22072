/** Why Discord would refuse something. */
export interface Problem {
  /** The keys that lead to it, joined by dots: `components.0.label`; empty for the whole. */
  readonly path: string
  /** Discord's name for the mistake, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string
  readonly message: string
}

/** An answer to a REST call. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
}

export const EMPTY_MESSAGE = 'EMPTY_MESSAGE'
export const TOO_MANY_COMMANDS = 'TOO_MANY_COMMANDS'
export const SERVER_ERROR = 'SERVER_ERROR'

export const refusal = (status: number, code: number, message: string): Answer => ({ status, body: { message, code } })

/** How the API refuses; mistakes in the form come before everything else. `under` is where in the body the checked value stands. */
export function refusalOf(problems: readonly Problem[], under = ''): Answer {
  const mistakes = problems.filter(({ code }) => !Object.hasOwn(apart, code))
  const other = problems[0] === undefined ? undefined : apart[problems[0].code]
  if (mistakes.length === 0 && other !== undefined) return other
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: nested(mistakes, under) } }
}

/** What has a number of its own, or none. */
const apart: Readonly<Record<string, Answer>> = {
  [EMPTY_MESSAGE]: refusal(400, 50006, 'Cannot send an empty message'),
  [TOO_MANY_COMMANDS]: refusal(400, 30032, 'Maximum number of application commands reached (100)'),
  [SERVER_ERROR]: refusal(500, 0, '500: Internal Server Error'),
}

interface Errors {
  [key: string]: Errors | { code: string; message: string }[]
}

function nested(problems: readonly Problem[], under: string): Errors {
  const root: Errors = {}
  for (const { path, code, message } of problems) {
    const place = [under, path].filter(Boolean).join('.').split('.').filter(Boolean).reduce(child, root)
    const list = place['_errors']
    if (Array.isArray(list)) list.push({ code, message })
    else place['_errors'] = [{ code, message }]
  }
  return root
}

function child(errors: Errors, key: string): Errors {
  const found = errors[key]
  if (found !== undefined && !Array.isArray(found)) return found
  const made: Errors = {}
  errors[key] = made
  return made
}
