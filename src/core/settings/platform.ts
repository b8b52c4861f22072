/** A connection to a chat platform. */
export interface Platform {
  /** What people call it. */
  readonly name: string
  /** Resolves once it answers. Rejects with an OperatorError when trying again makes no sense, else with the cause. */
  readonly connect: () => Promise<void>
  readonly state: () => PlatformState
  /** Resolves when nothing is left open. */
  readonly disconnect: () => Promise<void>
}

export type PlatformState = 'connected' | 'connecting' | 'refused'

/** Where a platform writes what an operator should know. The first argument holds the particulars. */
export interface Log {
  readonly info: (particulars: object, message: string) => void
  readonly warn: (particulars: object, message: string) => void
  readonly error: (particulars: object, message: string) => void
}
