import { rift } from './rift.ts'
import { riftDoctor } from './rift-doctor.ts'
import { riftHelp } from './rift-help.ts'
import { riftPrivacy } from './rift-privacy.ts'
import { riftReload } from './rift-reload.ts'
import { riftSettings } from './rift-settings.ts'
import { riftSources } from './rift-sources.ts'

/** Every command, in the order in which the platforms list them. */
export const commands = [rift, riftSources, riftHelp, riftPrivacy, riftSettings, riftDoctor, riftReload]
