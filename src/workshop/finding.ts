import type { CorpusProblem } from '../core/corpus/corpus-error.ts'

/** Something that a check has found in the corpus: an error has to be mended, a warning looked at. */
export interface Finding extends CorpusProblem {
  readonly severity: 'error' | 'warning'
  readonly rule: Rule
}

/** What was checked. */
export type Rule = 'schema' | 'id' | 'length' | 'duplicate' | 'topic' | 'date' | 'card' | 'rights'

/** Findings in the order of files and lines, as a maintainer goes through them. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))

const compare = (a: string, b: string): number => (a < b ? -1 : a === b ? 0 : 1)
