import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import { cutText } from '../../core/answer/cut.ts'
import type { Panel, PanelField } from '../../core/settings/panel.ts'
import type { Field } from '../../core/settings/policy.ts'
import type { Voice } from '../../core/voice/voice.ts'
import { LABEL, ROW } from '../limits.ts'
import { encodePress, type Press, type Spot } from './press.ts'

/** What is shown of a panel, and in which language. */
export interface View {
  readonly panel: Panel
  readonly spot: Spot
  readonly voice: Voice
}

/** A part of the message. */
export type Part = APIComponentInContainer

export const text = (content: string): Part => ({ type: ComponentType.TextDisplay, content })

export const line: Part = { type: ComponentType.Separator }

export const menuRow = (menu: APISelectMenuComponent): Part => ({ type: ComponentType.ActionRow, components: [menu] })

/** A row of buttons, each with what pressing it means. */
export const buttonRow = (buttons: readonly Button[]): Part => ({
  type: ComponentType.ActionRow,
  components: buttons.slice(0, ROW).map(drawn),
})

export interface Button {
  readonly label: string
  readonly press: Press
  readonly disabled?: boolean
}

const drawn = ({ label, press, disabled = false }: Button): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: cutText(label, LABEL),
  custom_id: encodePress(press),
  disabled,
})

/** The field of a panel by its name, if it can be decided at its reach. */
export const entryOf = ({ fields }: Panel, field: Field | string): PanelField | undefined => fields.find((it) => it.field === field)
