import type { Command } from 'commander'
import { statisticsOf } from '../workshop/statistics.ts'
import { loadForTerminal } from './load-for-terminal.ts'
import { statisticsText } from './statistics-text.ts'
import type { Surroundings } from './surroundings.ts'

/** Adds `stats`. */
export const addStats = (corpus: Command, { corpusDir, print }: Surroundings): Command =>
  corpus
    .command('stats')
    .description('what is in each collection: articles, passages, words, languages, sources, dates, and how topics are covered')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--json', 'print JSON')
    .action(async ({ corpus: folder, json }: { readonly corpus: string; readonly json?: boolean }) => {
      const statistics = statisticsOf(await loadForTerminal(folder))
      print(json === true ? JSON.stringify(statistics, null, 2) : statistics.map(statisticsText).join('\n\n'))
    })
