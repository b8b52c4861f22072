import {
  type APIChannelSelectComponent,
  type APIRoleSelectComponent,
  type APIUserSelectComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10'
import type { PanelField } from '../../core/settings/panel.ts'
import { CHOICES } from '../limits.ts'
import { namesIn } from './name-menus.ts'
import { encodePress } from './press.ts'
import type { View } from './view.ts'

/** A menu that Discord fills with roles, people or channels; undefined for a field of another kind. */
export function entityMenu(entry: PanelField, { spot }: View): EntityMenu | undefined {
  const { field, kind, value } = entry
  const base = { custom_id: encodePress({ spot, act: 'set', field }), min_values: 0, max_values: CHOICES }
  const ids = shownOf(value)
  switch (kind.kind) {
    case 'roles':
      return { type: ComponentType.RoleSelect, ...base, default_values: ids.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })) }
    case 'people':
      return { type: ComponentType.UserSelect, ...base, default_values: ids.map((id) => ({ id, type: SelectMenuDefaultValueType.User })) }
    case 'channel':
      return {
        ...{ type: ComponentType.ChannelSelect, ...base, max_values: 1 },
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
        default_values: ids.slice(0, 1).map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      }
    default:
      return undefined
  }
}

export type EntityMenu = APIRoleSelectComponent | APIUserSelectComponent | APIChannelSelectComponent

/** The ids that such a menu can show as chosen. */
const shownOf = (value: unknown): readonly string[] =>
  (typeof value === 'string' ? [value] : namesIn(value)).filter((id) => ID.test(id)).slice(0, CHOICES)

const ID = /^\d{17,20}$/
