import { type Corpus, inspectCorpus } from '../core/corpus/corpus.ts'
import { isCorpusPath } from '../core/corpus/corpus-path.ts'
import type { Revision } from './read-revision.ts'

/** The corpus of a revision, as far as it can be read: what was wrong in it then is not at issue now. */
export function corpusOf({ name, commit, texts }: Revision): Corpus {
  const files = [...texts].filter(([path]) => isCorpusPath(path)).map(([path, text]) => ({ path, text }))
  return inspectCorpus({ folder: name, edition: commit, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) }).corpus
}
