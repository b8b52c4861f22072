import type { Change } from '../../core/settings/audit.ts'
import type { Panel, PanelField } from '../../core/settings/panel.ts'
import type { SettingsDesk } from '../../core/settings/settings-desk.ts'
import { writtenValue } from './form.ts'
import type { Knock } from './knock.ts'
import { namesIn } from './name-menus.ts'
import type { Press } from './press.ts'
import { chosenValue, INHERITED } from './single-menu.ts'
import { entryOf } from './view.ts'

/** Somebody at the desk. */
export interface Visit {
  readonly desk: SettingsDesk
  /** What they have before them. */
  readonly panel: Panel
}

/** Makes the change that a press means; undefined when it means none. Rejects with an InvocationError. */
export async function apply({ act, field }: Press, knock: Knock, { desk, panel }: Visit): Promise<Change | undefined> {
  const { sitting } = panel
  if (act === 'undo') return desk.undo(sitting)
  if (field === undefined) return undefined
  if (act === 'reset' || (act === 'set' && knock.chosen[0] === INHERITED)) return desk.reset(sitting, field)
  const entry = entryOf(panel, field)
  // What cannot be decided at this reach is refused by the desk, whatever it is.
  return desk.change(sitting, field, entry === undefined ? knock.chosen : newValue(act, knock, entry))
}

function newValue(act: Press['act'], { chosen, offered, written = '' }: Knock, entry: PanelField): unknown {
  const { kind, value } = entry
  const [first] = chosen
  if (act === 'edit') return writtenValue(written, entry)
  if (act === 'first') return [...chosen, ...namesIn(value).filter((it) => it !== first)]
  if (kind.kind === 'names' || kind.kind === 'roles' || kind.kind === 'people') {
    const list = merged(namesIn(value), { chosen, offered })
    return list.length === 0 && kind.kind === 'names' && kind.none === 'all' ? null : list
  }
  return first === undefined ? null : chosenValue(first, kind)
}

/** A list with what a menu added and without what it took away. What the menu did not have stays: somebody else may have added it. */
const merged = (list: readonly string[], { chosen, offered }: Pick<Knock, 'chosen' | 'offered'>): readonly string[] => [
  ...list.filter((it) => chosen.includes(it) || !offered.includes(it)),
  ...chosen.filter((it) => !list.includes(it)),
]
