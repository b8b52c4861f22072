import type { CorpusFiles } from '../core/corpus/corpus.ts'

/** What stands in a corpus folder. */
export interface Standing {
  readonly edition: string
  /** Whether every file could be read. One that cannot is no part of the edition, and yet a mistake. */
  readonly isWhole: boolean
}

export const standingOf = ({ edition, files }: CorpusFiles): Standing => ({ edition, isWhole: files.every((file) => 'text' in file) })
