import type { Sentence } from '../voice/sentence.ts'
import { type Check, known } from './finding.ts'
import { momentOf } from './moment.ts'

/** The database of the settings. */
export interface Database {
  /** Where it is, without a secret. */
  readonly where: string
  /** The variable that says where it is. */
  readonly variable: string
  /** Why it cannot be used; undefined when it can. */
  readonly fault: string | undefined
  /** When the settings that are known without it last changed, in milliseconds since 1970; undefined when none are known. */
  readonly rememberedSince: number | undefined
}

/** Where settings are kept, and whether they can be. */
export const databaseCheck = ({ where, variable, fault, rememberedSince }: Database): Check =>
  known(
    { key: 'doctor.subject.database' },
    fault === undefined
      ? { state: 'well', what: { key: 'doctor.database', values: { where } } }
      : {
          state: 'fault',
          what: { key: 'doctor.databaseAway', values: { where, reason: fault } },
          remedy: remedyOf(variable, rememberedSince),
        },
  )

const remedyOf = (variable: string, since: number | undefined): Sentence =>
  since === undefined
    ? { key: 'doctor.databaseAway.nothingKnown', values: { variable } }
    : { key: 'doctor.databaseAway.remedy', values: { variable, when: momentOf(since) } }
