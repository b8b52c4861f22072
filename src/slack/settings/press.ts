import type { App, BlockAction, BlockElementAction } from '@slack/bolt'
import { whereOfAction } from '../origin-of.ts'
import { ACT } from './act.ts'
import type { Clerk } from './clerk.ts'
import type { Outdated } from './outdated.ts'
import type { Visit } from './seat.ts'
import { decodeSpot, parseSpot, type Spot } from './spot.ts'
import { type Make, openWindow, refreshWindow, type Window } from './windows.ts'

/** A control of a view of settings that somebody used. Whatever it holds may have been written by hand. */
export interface Pressed {
  readonly who: Pick<Visit, 'workspace' | 'person'>
  readonly act: string
  readonly value: string
  readonly trigger_id: string
  readonly metadata: string
  /** Undefined in a Home, which is drawn again as a whole. */
  readonly window: Window | undefined
}

/** What there is to do it with. */
export interface Hands {
  readonly views: App['client']['views']
  readonly clerk: Clerk
  readonly outdated: Outdated
  /** Draws somebody's Home again. */
  readonly publish: (who: Pick<Visit, 'workspace' | 'person'>) => Promise<void>
}

/** Projects what was used; undefined outside of views. */
export function pressedOf(action: BlockElementAction, body: BlockAction): Pressed | undefined {
  const { view, trigger_id } = body
  if (view === undefined) return undefined
  const { workspace, person } = whereOfAction(body)
  return {
    ...{ who: { workspace, person }, act: action.action_id, value: chosenIn(action), trigger_id },
    ...{ metadata: view.private_metadata, window: view.type === 'home' ? undefined : { id: view.id, hash: view.hash } },
  }
}

function chosenIn(action: BlockElementAction): string {
  if (action.type === 'static_select') return action.selected_option.value
  if (action.type === 'conversations_select') return action.selected_conversation
  return action.type === 'button' ? (action.value ?? '') : ''
}

/** Does what the control is for. Rejects when Slack does not show what came of it. */
export async function press(pressed: Pressed, hands: Hands): Promise<void> {
  const { who, act, value, metadata, trigger_id, window } = pressed
  const { views, clerk } = hands
  const spot = spotAfter(pressed)
  const refresh = (make: Make) => (window === undefined ? hands.publish(who) : refreshWindow(views, window, make))
  if (spot === undefined) return refresh(() => hands.outdated(who, `${metadata} ${value}`))
  const visit = { ...who, spot }
  switch (act) {
    case ACT.reach:
      return refresh(() => clerk.panel(visit))
    case ACT.history:
      return openWindow(views, { trigger_id, way: 'push' }, () => clerk.history(visit))
    case ACT.edit:
    case ACT.channel:
      return openWindow(views, { trigger_id, way: 'open' }, () => clerk.panel(visit))
    case ACT.reset:
    case ACT.undo:
      return change(pressed, visit, hands)
  }
}

/** What is looked at afterwards; undefined when the view, or what was chosen in it, is none of ours. */
function spotAfter({ act, value, metadata }: Pressed): Spot | undefined {
  const spot = decodeSpot(metadata)
  if (act === ACT.reach) return parseSpot({ ...spot, reach: value })
  return act === ACT.channel ? parseSpot({ ...spot, reach: 'channel', channel: value }) : spot
}

async function change({ act, value, window }: Pressed, visit: Visit, { views, clerk, publish }: Hands): Promise<void> {
  const note = await (act === ACT.undo ? clerk.undo(visit) : clerk.reset(visit, value))
  if (window !== undefined) await refreshWindow(views, window, () => clerk.panel(visit, note))
  if (visit.spot.from === 'home') await publish(visit)
}
