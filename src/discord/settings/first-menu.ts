import { ComponentType } from 'discord-api-types/v10'
import { cutText } from '../../core/answer/cut.ts'
import type { PanelField } from '../../core/settings/panel.ts'
import { CHOICE, CHOICES } from '../limits.ts'
import { namesIn, namesOf } from './name-menus.ts'
import { encodePress } from './press.ts'
import { menuRow, type Part, type View } from './view.ts'

/** A menu to say which of the chosen collections is asked when none is named: the first of them. */
export function firstMenu(entry: PanelField, view: View): readonly Part[] {
  const chosen = namesIn(entry.value)
  if (entry.field !== 'collections' || chosen.length < 2) return []
  const labels = new Map(namesOf(entry, view).map(({ value, label }) => [value, label]))
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: encodePress({ spot: view.spot, act: 'first', field: entry.field }),
    options: chosen.slice(0, CHOICES).map((value, index) => ({
      ...{ label: cutText(`${index + 1}. ${labels.get(value) ?? value}`, CHOICE), value },
      ...(index === 0 ? { default: true } : {}),
    })),
  }
  return [menuRow(menu)]
}
