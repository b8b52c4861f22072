import { answers } from './answers.ts'
import { doctor } from './doctor.ts'
import { panel } from './panel.ts'
import { playground } from './playground.ts'
import { privacy } from './privacy.ts'
import { refusals } from './refusals.ts'
import { reload } from './reload.ts'
import { rights } from './rights.ts'
import { settings } from './settings.ts'

/** All that is said in this language, by key. */
export const fr = {
  ...answers,
  ...doctor,
  ...panel,
  ...playground,
  ...privacy,
  ...refusals,
  ...reload,
  ...rights,
  ...settings,
}
