import { everyComponent, type Placed, textsOf } from '../support/discord/component-tree.ts'

/** What somebody sees of a message of Discord. */
export interface Screen {
  /** All that it says. */
  readonly words: string
  readonly buttons: readonly string[]
  /** The id of the button with a label; throws a RangeError where there is none. */
  readonly button: (label: string) => string
  /** The menu that a press with this act and field comes from; throws a RangeError where there is none. */
  readonly menu: (act: string, field?: string, index?: number) => Menu
}

export interface Menu {
  readonly id: string
  /** What can be chosen, by its label. */
  readonly offered: readonly string[]
  /** The labels, or ids, of what is chosen. */
  readonly chosen: readonly string[]
  /** The value of an option by its label. */
  readonly value: (label: string) => string
}

export function screenOf(components: unknown): Screen {
  const all = everyComponent(components).map(({ component }) => component)
  const buttons = all.filter(({ type }) => type === 2)
  return {
    words: textsOf(components).join('\n'),
    buttons: buttons.map(({ label }) => String(label)),
    button: (label) =>
      String(
        found(
          buttons.find((it) => it['label'] === label),
          `button ${label}`,
        )['custom_id'],
      ),
    menu: (act, field = '', index = 0) =>
      menuOf(
        found(
          all.find((it) => MENU.exec(String(it['custom_id']))?.slice(1).join(':') === `${act}:${field}:${index}` && it['type'] !== 2),
          `menu ${act} ${field}`,
        ),
      ),
  }
}

// The end of an id: act, field, and which of several menus.
const MENU = /:(\w+):(\w*):(\d+)$/

function found<T>(it: T | undefined, name: string): T {
  if (it === undefined) throw new RangeError(`There is no ${name}`)
  return it
}

function menuOf(component: Placed['component']): Menu {
  const options = listOf(component['options'])
  const defaults = listOf(component['default_values'])
  return {
    id: String(component['custom_id']),
    offered: options.map(({ label }) => String(label)),
    chosen: [...options.filter((it) => it['default'] === true).map(({ label }) => String(label)), ...defaults.map(({ id }) => String(id))],
    value: (label) =>
      String(
        found(
          options.find((it) => it['label'] === label),
          `option ${label}`,
        )['value'],
      ),
  }
}

const listOf = (value: unknown): readonly Record<string, unknown>[] => (Array.isArray(value) ? value : [])
