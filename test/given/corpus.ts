import { type Corpus, parseCorpus } from '../../src/core/corpus/corpus.ts'

/** A corpus of files by their paths. */
export const corpusOf = (files: Readonly<Record<string, string>>): Corpus =>
  parseCorpus({ folder: 'corpus', edition: '0123456789ab', files: Object.entries(files).map(([path, text]) => ({ path, text })) })
