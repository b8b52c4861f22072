import { type Corpus, type CorpusFiles, inspectCorpus } from '../../src/core/corpus/corpus.ts'
import { articleText } from './article.ts'

/** The files of a corpus folder; of an article the body is enough. */
export const filesOf = (bodies: Readonly<Record<string, string>>): CorpusFiles => ({
  folder: 'corpus',
  edition: '0123456789ab',
  files: Object.entries(bodies).map(([path, text]) => ({
    path,
    text: path.endsWith('.md') && !text.startsWith('---') ? articleText({}, text) : text,
  })),
})

/** What can be read of such files. */
export const corpusOf = (bodies: Readonly<Record<string, string>>): Corpus => inspectCorpus(filesOf(bodies)).corpus
