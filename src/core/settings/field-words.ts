import type { Voice } from '../voice/voice.ts'
import type { PanelField } from './panel.ts'
import { isField } from './policy.ts'

/** What a field is called, in at most 45 characters, and what it decides, in at most 100. */
export interface FieldWords {
  readonly label: string
  readonly help: string
}

/** The words of a field. One that this version does not have, from an old audit, has only its name. */
export const fieldWords = (field: string, { text }: Voice): FieldWords =>
  isField(field) ? { label: text(`settings.label.${field}`), help: text(`settings.help.${field}`) } : { label: field, help: '' }

/** Which scope decides a field, seen from the reach of the panel. */
export const originWords = ({ from, own }: Pick<PanelField, 'from' | 'own'>, { text }: Voice): string =>
  text(own ? 'panel.from.here' : `panel.from.${from}`)
