import { type APIStringSelectComponent, ComponentType } from 'discord-api-types/v10'
import { cutText } from '../../core/answer/cut.ts'
import { textOf } from '../../core/answer/span.ts'
import { fieldWords, originWords } from '../../core/settings/field-words.ts'
import type { PanelField } from '../../core/settings/panel.ts'
import { panelWords } from '../../core/settings/panel-words.ts'
import { valueWords } from '../../core/settings/value-words.ts'
import type { Voice } from '../../core/voice/voice.ts'
import { escapeMarkdown } from '../escape.ts'
import { CHOICE, CHOICES } from '../limits.ts'
import { namesIn } from './name-menus.ts'
import { encodePress } from './press.ts'
import { singleMenu } from './single-menu.ts'
import { buttonRow, line, menuRow, type Part, text, type View } from './view.ts'

/** What is changed most, each with its menu; a menu of the other settings; the last changes and their undoing. */
export function mainPage(view: View): readonly Part[] {
  const { fields } = view.panel
  const others = fields.filter(({ field }) => !QUICK.has(field))
  return [
    ...fields.filter(({ field }) => QUICK.has(field)).flatMap((entry) => quick(entry, view)),
    line,
    othersMenu(others, view),
    buttons(view),
  ]
}

const QUICK: ReadonlySet<string> = new Set(['enabled', 'visibility', 'excerpts', 'length', 'share', 'language'])

function quick(entry: PanelField, view: View): readonly Part[] {
  const menu = singleMenu(entry, view)
  const { label } = fieldWords(entry.field, view.voice)
  return menu === undefined ? [] : [text(`**${escapeMarkdown(label)}** · ${escapeMarkdown(originWords(entry, view.voice))}`), menuRow(menu)]
}

function othersMenu(others: readonly PanelField[], { spot, voice }: View): Part {
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: encodePress({ spot, act: 'choose' }),
    placeholder: panelWords(voice).choose,
    options: others.slice(0, CHOICES).map((entry) => ({
      label: cutText(fieldWords(entry.field, voice).label, CHOICE),
      value: entry.field,
      description: cutText(`${valueText(entry, voice)} · ${originWords(entry, voice)}`, CHOICE),
    })),
  }
  return menuRow(menu)
}

/** A value in plain text, in which Discord shows no names of roles and people: how many there are. */
function valueText(entry: PanelField, voice: Voice): string {
  const spans = valueWords(entry, voice)
  return spans.some(({ mention }) => mention !== undefined) ? String(namesIn(entry.value).length || 1) : textOf(spans)
}

function buttons({ panel, spot, voice }: View): Part {
  const { undo, history, refresh } = panelWords(voice)
  return buttonRow([
    { label: undo, press: { spot, act: 'undo' }, disabled: panel.undoable === null },
    { label: history, press: { spot: { ...spot, page: 'history' }, act: 'show' } },
    { label: refresh, press: { spot, act: 'show' } },
  ])
}
