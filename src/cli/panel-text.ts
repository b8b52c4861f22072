import type { Panel } from '../core/settings/panel.ts'
import { auditText } from './audit-text.ts'

/** A settings panel as text for a terminal: each field, its value and which scope decides it, then the last changes. */
export function panelText({ fields, history }: Panel): string {
  const width = Math.max(...fields.map(({ field }) => field.length))
  const lines = fields.map(({ field, value, from }) => `${field.padEnd(width)}  ${JSON.stringify(value)}  (${from})`)
  return [...lines, '', auditText(history)].join('\n')
}
