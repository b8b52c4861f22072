import { cutSpans } from '../../core/answer/cut.ts'
import { fieldWords, originWords } from '../../core/settings/field-words.ts'
import type { PanelField } from '../../core/settings/panel.ts'
import { pageWords, panelWords } from '../../core/settings/panel-words.ts'
import { valueWords } from '../../core/settings/value-words.ts'
import { escapeMarkdown } from '../escape.ts'
import { renderSpans } from '../render-spans.ts'
import { entityMenu } from './entity-menu.ts'
import { firstMenu } from './first-menu.ts'
import { nameMenus } from './name-menus.ts'
import { singleMenu } from './single-menu.ts'
import { type Button, buttonRow, menuRow, type Part, text, type View } from './view.ts'

/** One setting: what it decides, what holds and where that comes from, and the means to change it. */
export function fieldPage(entry: PanelField, view: View): readonly Part[] {
  const { field } = entry
  const { label, help } = fieldWords(field, view.voice)
  const value = `**${renderSpans(cutSpans(valueWords(entry, view.voice), LONGEST))}** · ${escapeMarkdown(originWords(entry, view.voice))}`
  return [
    text(`### ${escapeMarkdown(label)}\n-# ${escapeMarkdown(help)}\n${value}`),
    ...controls(entry, view),
    buttonRow(buttons(entry, view)),
  ]
}

/** Characters of a value. */
const LONGEST = 1000

function controls(entry: PanelField, view: View): readonly Part[] {
  const menu = singleMenu(entry, view) ?? entityMenu(entry, view)
  if (menu !== undefined) return [menuRow(menu)]
  return [...nameMenus(entry, view).menus.map(menuRow), ...firstMenu(entry, view)]
}

function buttons(entry: PanelField, view: View): readonly Button[] {
  const { spot, voice } = view
  const { edit, reset, back, previous, next } = panelWords(voice)
  const { field, own, kind } = entry
  const { part, parts } = nameMenus(entry, view)
  const show = (over: Partial<View['spot']>) => ({ spot: { ...spot, ...over }, act: 'show' as const })
  return [
    { label: back, press: show({ page: 'main', part: 0 }) },
    ...(isWritten(kind.kind) ? [{ label: edit, press: { spot, act: 'edit' as const, field } }] : []),
    ...(own ? [{ label: reset, press: { spot, act: 'reset' as const, field } }] : []),
    ...(part === 0 ? [] : [{ label: previous, press: show({ part: part - 1 }) }]),
    ...(part === parts - 1 ? [] : [{ label: `${next}: ${pageWords(part + 2, parts, voice)}`, press: show({ part: part + 1 }) }]),
  ]
}

const isWritten = (kind: PanelField['kind']['kind']): boolean => kind === 'line' || kind === 'number'
