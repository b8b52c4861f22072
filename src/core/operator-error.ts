/** The operator's mistake: what is wrong with a variable of the environment, and what to write instead. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
  readonly variable: string

  constructor(variable: string, message: string) {
    super(`${variable}: ${message}`)
    this.variable = variable
  }
}
