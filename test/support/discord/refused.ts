/** What Discord refuses, where, and by which name. */
export interface Refused {
  readonly name: string
  readonly data: object
  readonly path: string
  readonly code: string
}

/** One line of a table. */
export const of = (name: string, data: object, [path, code]: readonly [path: string, code: string]): Refused => ({ name, data, path, code })

/** A text of this length. */
export const x = (length: number): string => 'x'.repeat(length)
