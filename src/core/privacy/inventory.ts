/** How much of each kind is kept at this moment, seen by one person of one workspace. */
export interface Inventory {
  /** Settings of the workspace. */
  readonly settings: number
  /** Changes of them that are on record, and how many of these the person made. */
  readonly changes: number
  readonly changesOfPerson: number
  /** Pauses between questions that are running. */
  readonly turns: number
  /** Hashes of who asked for what in vain today. */
  readonly hashes: number
  /** Words and topics that enough people asked for in vain. */
  readonly wishes: number
}

/** Whose inventory is wanted. */
export interface Viewer {
  readonly platform: string
  readonly workspace: string
  readonly person: string
}

/** Counts what is kept; rejects when the database cannot be had. */
export interface Records {
  readonly inventory: (viewer: Viewer) => Promise<Inventory>
}
