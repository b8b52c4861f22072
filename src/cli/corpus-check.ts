import type { Command } from 'commander'
import { CorpusError } from '../core/corpus/corpus-error.ts'
import { isCorpusPath } from '../core/corpus/corpus-path.ts'
import { createLibrary } from '../core/library.ts'
import { readFiles } from '../store/read-corpus.ts'
import { readText } from '../store/read-text.ts'
import { checkCorpus, type Report } from '../workshop/check-corpus.ts'
import type { SourceText } from '../workshop/check-overlap.ts'
import { readRevision } from '../workshop/read-revision.ts'
import { cardChecks } from './card-checks.ts'
import { loadForTerminal } from './load-for-terminal.ts'
import { reportText } from './report-text.ts'
import type { Surroundings } from './surroundings.ts'

interface Options {
  readonly corpus: string
  readonly base: string
  readonly source?: string
  readonly json?: boolean
}

/** Adds `check`. */
export const addCheck = (corpus: Command, { corpusDir, print, fail }: Surroundings): Command =>
  corpus
    .command('check')
    .description('tell everything that is wrong with the corpus, and every id that the last committed edition had and this has not')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--base <revision>', 'the git revision that ids have to survive from', USUAL_BASE)
    .option('--source <file>', 'the text of a source, which summaries must not repeat word for word')
    .option('--json', 'print JSON')
    .action(async (options: Options) => {
      const report = await checkFolder(options)
      print(options.json === true ? JSON.stringify(report, null, 2) : reportText(report))
      // Whoever names a revision relies on its being compared with: a clone that is too shallow must not pass.
      const isMissed = options.base !== USUAL_BASE && report.base === null
      if (isMissed || report.findings.some(({ severity }) => severity === 'error')) fail()
    })

// Of a folder that is in no repository, or in a new one, there is none.
const USUAL_BASE = 'HEAD'

/** Checks a corpus folder. */
export async function checkFolder({ corpus: folder, base, source }: Omit<Options, 'json'>): Promise<Report> {
  const [files, revision] = await Promise.all([readFiles(folder), readRevision({ folder, revision: base, isWanted: isCorpusPath })])
  return checkCorpus({
    files,
    base: revision,
    latest: latestDay(Date.now()),
    cards: cardChecks,
    open: (corpus, problems) => (problems.length === 0 ? loadForTerminal(folder) : createLibrary(corpus)),
    ...(source === undefined ? {} : { source: await sourceText(source) }),
  })
}

/** The day that it is where days begin first. */
const latestDay = (now: number): string => new Date(now + FIRST_ZONE).toISOString().slice(0, 'yyyy-mm-dd'.length)

const FIRST_ZONE = 14 * 60 * 60 * 1000

async function sourceText(file: string): Promise<SourceText> {
  const read = await readText(file, file)
  if ('problem' in read) throw new CorpusError([read.problem])
  return { file, text: read.text }
}
