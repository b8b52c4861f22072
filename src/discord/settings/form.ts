import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10'
import { cutText } from '../../core/answer/cut.ts'
import { fieldWords } from '../../core/settings/field-words.ts'
import type { PanelField } from '../../core/settings/panel.ts'
import type { Voice } from '../../core/voice/voice.ts'
import { CHOICE, FORM } from '../limits.ts'
import { encodePress, type Spot } from './press.ts'

/** A form to write a line or a number in, with what holds now. */
export function formOf(entry: PanelField, spot: Spot, voice: Voice): APIModalInteractionResponseCallbackData {
  const { field, kind, value } = entry
  const { label, help } = fieldWords(field, voice)
  return {
    custom_id: encodePress({ spot, act: 'edit', field }),
    title: cutText(label, FORM.title),
    components: [
      {
        type: ComponentType.Label,
        label: cutText(label, FORM.title),
        description: cutText(help, CHOICE),
        component: {
          ...{ type: ComponentType.TextInput as const, custom_id: 'value', style: TextInputStyle.Short, required: false },
          max_length: kind.kind === 'line' ? kind.maxLength : DIGITS,
          value: value === null ? '' : String(value),
        },
      },
    ],
  }
}

/** Of a number of seconds. */
const DIGITS = 8

/** What was written, as a value of the field; what is no number stays what it is, and is refused in words. */
export function writtenValue(text: string, { kind }: PanelField): unknown {
  const trimmed = text.trim()
  return kind.kind === 'number' && trimmed !== '' ? Number(trimmed.replace(DIGIT, western)) : trimmed
}

// The digits of Arabic and of Persian, whose codes end in the number that they stand for.
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g

const western = (digit: string): string => String(digit.charCodeAt(0) & 0xf)
