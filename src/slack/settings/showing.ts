import type { Name } from '../../core/settings/field-kinds.ts'
import type { Panel } from '../../core/settings/panel.ts'
import type { Voice } from '../../core/voice/voice.ts'
import type { Spot } from './spot.ts'

/** What is shown of settings, and in which language. */
export interface Showing {
  readonly panel: Panel
  readonly spot: Spot
  readonly voice: Voice
  /** The user groups that can be chosen. */
  readonly groups: readonly Name[]
}
