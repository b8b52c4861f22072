import { type Check, known } from './finding.ts'

/** The database of the settings. */
export interface Database {
  /** Where it is, without a secret. */
  readonly where: string
  /** The variable that says where it is. */
  readonly variable: string
  /** Why it cannot be used; undefined when it can. */
  readonly fault: string | undefined
}

/** Where settings are kept, and whether they can be. */
export const databaseCheck = ({ where, variable, fault }: Database): Check =>
  known(
    { key: 'doctor.subject.database' },
    fault === undefined
      ? { state: 'well', what: { key: 'doctor.database', values: { where } } }
      : {
          state: 'fault',
          what: { key: 'doctor.databaseAway', values: { where, reason: fault } },
          remedy: { key: 'doctor.databaseAway.remedy', values: { variable } },
        },
  )
