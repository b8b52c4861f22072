import { CorpusError } from '../../src/core/corpus/corpus-error.ts'

/** The lines of the CorpusError that something throws; none when it does not. */
export function problemsOf(act: () => unknown): readonly string[] {
  try {
    act()
    return []
  } catch (error) {
    return linesOf(error)
  }
}

/** The same for something that rejects. */
export const problemsOfAsync = (act: () => Promise<unknown>): Promise<readonly string[]> => act().then(() => [], linesOf)

function linesOf(error: unknown): readonly string[] {
  if (!(error instanceof CorpusError)) throw error
  return error.message.split('\n')
}
