import { cutText } from '../answer/cut.ts'
import { oneLine } from '../corpus/legible.ts'
import type { CorpusStatus } from '../corpus-status.ts'
import { type Check, type Finding, known } from './finding.ts'
import { momentOf } from './moment.ts'

/** Which edition is served, and whether another could not be loaded. */
export const libraryCheck = ({ edition, loadedAt, fault }: CorpusStatus): Check =>
  known(
    { key: 'doctor.subject.corpus' },
    { state: 'well', what: { key: 'doctor.edition', values: { edition, when: momentOf(loadedAt) } } },
    ...(fault === undefined ? [] : [reloadFailed(fault)]),
  )

const reloadFailed = (fault: string): Finding => ({
  state: 'warning',
  what: { key: 'doctor.reloadFailed', values: { reason: cutText(oneLine(fault), LONGEST) } },
  remedy: { key: 'doctor.reloadFailed.remedy' },
})

/** Characters of a reason; there may be many faults, and the operator has them in the log. */
const LONGEST = 300
