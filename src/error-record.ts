/**
 * What the log keeps of an error. Libraries hang on theirs what was being sent: questions, answers, and tokens; none of that
 * is written down.
 */
export function errorRecord(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack, cause } = error
  const errors = error instanceof AggregateError ? { errors: error.errors.map(errorRecord) } : {}
  return { type: name, message, stack, ...codesOf(error), ...errors, ...(cause === undefined ? {} : { cause: errorRecord(cause) }) }
}

/** Codes and numbers of a status, by which an operator looks an error up. */
const codesOf = (error: Error): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(error).filter(([name, value]) => CODES.has(name) && (typeof value === 'string' || typeof value === 'number')),
  )

const CODES: ReadonlySet<string> = new Set(['code', 'status', 'errno', 'syscall', 'method'])
