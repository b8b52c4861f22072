import { answers } from './answers.ts'
import { doctor } from './doctor.ts'
import { maintain } from './maintain.ts'
import { settings } from './settings.ts'

/** All that is said in this language, by key. */
export const he = { ...answers, ...doctor, ...maintain, ...settings }
