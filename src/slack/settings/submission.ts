import type { ViewOutput, ViewResponseAction } from '@slack/bolt'
import type { Faults } from './clerk.ts'
import { WAITING } from './plain-views.ts'
import type { Hands } from './press.ts'
import { changedEntries } from './read-entries.ts'
import type { Visit } from './seat.ts'
import { decodeSpot } from './spot.ts'
import { updateWindow } from './windows.ts'

/** A modal of settings that somebody submitted. Whatever it holds may have been written by hand. */
export interface Submitted extends Pick<Visit, 'workspace' | 'person'> {
  readonly view: Pick<ViewOutput, 'id' | 'private_metadata' | 'state'>
}

/** Acknowledges a submission: with nothing, so that the modal closes, or with what is to become of it. */
export type Respond = (response?: ViewResponseAction) => Promise<void>

/** What a submission needs. */
export interface Keeping extends Hands {
  /** Resolves after some milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>
}

/** Saves what was entered. Nobody's fields are touched but those that say something else than they showed. */
export const createSubmission =
  (keeping: Keeping) =>
  async ({ view, workspace, person }: Submitted, respond: Respond): Promise<void> => {
    const { clerk, outdated, publish, wait } = keeping
    const who = { workspace, person }
    const spot = decodeSpot(view.private_metadata)
    if (spot === undefined) return respond({ response_action: 'update', view: await outdated(who, view.private_metadata) })
    const visit = { ...who, spot }
    const saving = clerk.save(visit, changedEntries(view, spot))
    const faults = await Promise.race([saving, wait(PATIENCE).then(() => undefined)])
    if (faults === undefined) await saveLate({ visit, saving, respond, view }, keeping)
    else await respond(Object.keys(faults).length === 0 ? undefined : { response_action: 'errors', errors: faults })
    if (spot.from === 'home') await publish(who)
  }

/** Milliseconds: an acknowledgement counts within three seconds. */
const PATIENCE = 2000

interface Late extends Pick<Submitted, 'view'> {
  readonly visit: Visit
  readonly saving: Promise<Faults>
  readonly respond: Respond
}

/** Keeps the modal open until it is known what became of it. */
async function saveLate({ visit, saving, respond, view }: Late, { views, clerk }: Hands): Promise<void> {
  await respond({ response_action: 'update', view: WAITING })
  const faults = Object.values(await saving)
  const content = await clerk.panel(visit, faults.length === 0 ? undefined : () => [{ text: faults.join(' ') }])
  await updateWindow(views, { view_id: view.id, view: content })
}
