import type { Command } from 'commander'
import { ENOUGH, KEPT_DAYS, type Wished } from '../core/demand/demand.ts'
import type { Surroundings } from './surroundings.ts'
import { withDatabase } from './with-store.ts'

/** Adds `demand`. */
export const addDemand = (corpus: Command, { print, ...whereabouts }: Surroundings): Command =>
  corpus
    .command('demand')
    .description(`what at least ${ENOUGH} different people asked for in vain on one day, in the last ${KEPT_DAYS} days`)
    .option('--json', 'print JSON')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const wishes = await withDatabase(whereabouts, ({ demand }) => demand.report())
      print(json === true ? JSON.stringify(wishes, null, 2) : demandText(wishes))
    })

/** Wishes as lines for a terminal. */
const demandText = (wishes: readonly Wished[]): string =>
  wishes.length === 0
    ? `Nothing was asked for in vain by ${ENOUGH} different people on one day in the last ${KEPT_DAYS} days`
    : wishes.map(({ day, askers, collection, kind, text }) => `${day}  ${askers} people  ${collection}  ${kind}  ${text}`).join('\n')
