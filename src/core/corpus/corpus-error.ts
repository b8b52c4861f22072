/** One thing wrong in the corpus: where it is, and what its maintainer can do about it. */
export interface CorpusProblem {
  /** The file or folder, as the maintainer would type it. */
  readonly file: string
  /** 1-based; absent when the problem is the file or folder as a whole. */
  readonly line?: number
  readonly message: string
}

/** The maintainer's mistake. Carries every problem found, so that one run is enough to mend them all. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
  readonly problems: readonly CorpusProblem[]

  constructor(problems: readonly CorpusProblem[]) {
    super(problems.map(describe).join('\n'))
    this.problems = problems
  }
}

const describe = ({ file, line, message }: CorpusProblem): string => `${file}${line === undefined ? '' : `:${line}`}: ${message}`

/** The first twenty problems, and in place of the others how many there are. */
export function firstProblems(problems: readonly CorpusProblem[]): readonly CorpusProblem[] {
  const rest = problems.slice(MOST)
  const file = rest[0]?.file
  return file === undefined ? problems : [...problems.slice(0, MOST), { file, message: `and ${rest.length} more like these` }]
}

const MOST = 20
