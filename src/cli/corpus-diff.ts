import type { Command } from 'commander'
import { inspectCorpus } from '../core/corpus/corpus.ts'
import { isCorpusPath } from '../core/corpus/corpus-path.ts'
import { createLibrary } from '../core/library.ts'
import { RequestError } from '../core/request-error.ts'
import { DEFAULT_POLICY, LENGTHS } from '../core/settings/policy.ts'
import { readFiles } from '../store/read-corpus.ts'
import { answerChanges, type Change } from '../workshop/answer-changes.ts'
import { levelFalls } from '../workshop/level-falls.ts'
import { isMeasured, readMeasured } from '../workshop/measured-files.ts'
import { questionsToAsk } from '../workshop/questions-to-ask.ts'
import { readRevision } from '../workshop/read-revision.ts'
import { corpusOf } from '../workshop/revision-corpus.ts'
import { changesMarkdown } from './changes-markdown.ts'
import { changesText } from './changes-text.ts'
import { loadForTerminal } from './load-for-terminal.ts'
import type { Surroundings } from './surroundings.ts'

interface Options {
  readonly corpus: string
  readonly base: string
  readonly markdown?: boolean
}

/** Adds `diff`. */
export const addDiff = (corpus: Command, { corpusDir, print, fail }: Surroundings): Command =>
  corpus
    .command('diff')
    .description('tell which answers change: asks the questions and topics of each collection in both editions')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--base <revision>', 'the git revision to compare with', 'HEAD')
    .option('--markdown', 'print Markdown, for a comment on a pull request')
    .action(async ({ markdown, ...options }: Options) => {
      const difference = await compare(options)
      print(markdown === true ? changesMarkdown(difference) : changesText(difference))
      if (0 < difference.falls.length) fail()
    })

/** What changes between a revision and what is there now. */
export interface Difference {
  readonly base: { readonly revision: string; readonly commit: string }
  readonly edition: string
  /** How many questions were asked. */
  readonly asked: number
  readonly changes: readonly Change[]
  /** What falls below the level that was recorded for it, in words. */
  readonly falls: readonly string[]
}

async function compare({ corpus: folder, base: revision }: Omit<Options, 'markdown'>): Promise<Difference> {
  // What cannot be read now would be a change of everything, so the check comes first.
  const after = await loadForTerminal(folder)
  const base = await readRevision({ folder, revision, isWanted: (path) => isCorpusPath(path) || isMeasured(path) })
  if ('reason' in base) throw new RequestError(`Cannot compare with ${revision}: ${base.reason}`)
  const [files, texts] = await Promise.all([readFiles(folder), readMeasured(folder)])
  const before = corpusOf(base)
  const questions = questionsToAsk({ corpus: before, texts: base.texts }, { corpus: inspectCorpus(files).corpus, texts })
  const request = { limit: DEFAULT_POLICY.excerpts, page: 1, characters: LENGTHS[DEFAULT_POLICY.length] }
  return {
    base: { revision: base.name, commit: base.commit },
    edition: after.edition,
    asked: [...questions.values()].reduce((sum, list) => sum + list.length, 0),
    changes: answerChanges({ before: createLibrary(before), after, questions, request }),
    falls: levelFalls({ library: after, folder, before: base.texts, now: texts }),
  }
}
