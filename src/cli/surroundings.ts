import type { Config } from '../config.ts'
import type { Whereabouts } from '../store/open-store.ts'

/** What the command line is given by the process it runs in. */
export interface Surroundings extends Whereabouts {
  readonly corpusDir: string
  readonly commandWord: string
  readonly colours: 'colour' | 'plain'
  readonly print: (text: string) => void
  /** What the whole environment says; throws an OperatorError that names the variable that is wrong. */
  readonly config: () => Config
  /** Lets the process end with the status of a check that found something; what it found is printed. */
  readonly fail: () => void
}
