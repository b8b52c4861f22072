/** Where what an operator should know is written. The first argument holds the particulars. */
export interface Log {
  readonly info: (particulars: object, message: string) => void
  readonly warn: (particulars: object, message: string) => void
  readonly error: (particulars: object, message: string) => void
}
