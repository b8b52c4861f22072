import type { Command } from 'commander'
import { addCorpusAdd } from './corpus-add.ts'
import { addCheck } from './corpus-check.ts'
import { addDemand } from './corpus-demand.ts'
import { addDiff } from './corpus-diff.ts'
import { addIds } from './corpus-ids.ts'
import { addImport } from './corpus-import.ts'
import { addLinks } from './corpus-links.ts'
import { addNew } from './corpus-new.ts'
import { addStats } from './corpus-stats.ts'
import type { Surroundings } from './surroundings.ts'

/** Adds `corpus` with all that can be done to it. */
export function addCorpus(program: Command, surroundings: Surroundings): void {
  const corpus = program.command('corpus').description('keep the corpus: add to it, check it, and see which answers change')
  addCorpusAdd(corpus, surroundings)
  addImport(corpus, surroundings)
  addCheck(corpus, surroundings)
  addIds(corpus, surroundings)
  addDiff(corpus, surroundings)
  addStats(corpus, surroundings)
  addNew(corpus, surroundings)
  addLinks(corpus, surroundings)
  addDemand(corpus, surroundings)
}
