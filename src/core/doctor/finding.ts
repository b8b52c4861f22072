import type { Sentence } from '../voice/sentence.ts'

/** Something that was found out about the bot. Whatever is wrong has its remedy. */
export type Finding =
  | { readonly state: 'well' | 'note'; readonly what: Sentence }
  | { readonly state: 'warning' | 'fault'; readonly what: Sentence; readonly remedy: Sentence }

/** A look at one thing, which may take a while or fail. */
export interface Check {
  /** What is looked at, to be named when nothing comes of it. */
  readonly subject: Sentence
  readonly find: () => Promise<readonly Finding[]>
}

/** A check that knows its findings at once. */
export const known = (subject: Sentence, ...findings: readonly Finding[]): Check => ({ subject, find: async () => findings })
