/** The asker's mistake: its message is shown to the asker alone, and nothing is logged. */
export class InvocationError extends Error {
  override readonly name = 'InvocationError'
}
