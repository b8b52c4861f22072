/** The mistake of whoever asks by the terminal or by a program; the message says what to write. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
}
