import type { Log } from '../../src/core/log.ts'
import { createSettingsDesk, type SettingsDesk } from '../../src/core/settings/settings-desk.ts'
import { sampleLibrary } from './library.ts'
import { createMemoryStore } from './memory-store.ts'

/** A desk with the sample library that keeps settings as long as the test lasts. */
export function sampleDesk(log: Log, store = createMemoryStore()): SettingsDesk {
  const library = sampleLibrary()
  return createSettingsDesk({ store, library: () => library, log, announce: () => {} })
}
