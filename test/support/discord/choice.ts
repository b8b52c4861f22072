import { isRecord } from '../is-record.ts'
import { everyComponent } from './component-tree.ts'
import { GUILD_ID, userOf } from './place.ts'
import { recordsOf } from './shape.ts'

/** What a client sends when these values are chosen in a menu of a message. Throws a RangeError for what no client lets one choose. */
export function choiceIn(components: unknown, customId: string, values: readonly string[]): object {
  const menu = everyComponent(components).find(({ component }) => component['custom_id'] === customId)?.component
  const type = Number(menu?.['type'])
  if (menu === undefined || menu['disabled'] === true || !MENUS.includes(type))
    throw new RangeError(`Cannot choose in "${customId}": the message has no such menu, or it is disabled`)
  const { least, most } = boundsOf(menu)
  if (values.length < least || most < values.length)
    throw new RangeError(`Cannot choose ${values.length} of "${customId}": it takes ${least} to ${most}`)
  const offered = recordsOf(menu['options']).map(({ value }) => value)
  const odd = values.find((value) => (type === STRING ? !offered.includes(value) : !/^\d{17,20}$/.test(value)))
  if (odd !== undefined) throw new RangeError(`Cannot choose "${odd}" in "${customId}": it is not offered`)
  return { custom_id: customId, component_type: type, id: 2, values: [...values], ...resolved(type, values) }
}

const STRING = 3
const MENUS: readonly number[] = [STRING, 5, 6, 8]

function boundsOf({ min_values: least, max_values: most }: Readonly<Record<string, unknown>>) {
  return { least: typeof least === 'number' ? least : 1, most: typeof most === 'number' ? most : 1 }
}

/** Discord tells what was chosen of its own things. */
function resolved(type: number, values: readonly string[]): object {
  const each = (make: (id: string) => object) => Object.fromEntries(values.map((id) => [id, make(id)]))
  if (type === 5) return { resolved: { users: each((id) => userOf(id, 'user')) } }
  if (type === 6) return { resolved: { roles: each((id) => ({ id, name: 'role', permissions: '0', position: 1 })) } }
  return type === 8
    ? { resolved: { channels: each((id) => ({ id, name: 'channel', type: 0, guild_id: GUILD_ID, permissions: '0' })) } }
    : {}
}

/** What a client sends when a form is filled in: what is written, by the id of its input. Throws a RangeError for what no client lets one send. */
export function submissionOf(form: unknown, written: Readonly<Record<string, string>>): object {
  if (!isRecord(form)) throw new RangeError('Cannot send a form that was not opened')
  const labels = recordsOf(form['components']).flatMap((label) => (isRecord(label['component']) ? [label['component']] : []))
  const components = labels.map((input, index) => {
    const [id, value] = [String(input['custom_id']), written[String(input['custom_id'])] ?? String(input['value'] ?? '')]
    if (value === '' ? input['required'] !== false : value.length < Number(input['min_length'] ?? 0))
      throw new RangeError(`Cannot send "${value}" as "${id}": it is too short`)
    if (Number(input['max_length'] ?? 4000) < value.length) throw new RangeError(`Cannot send "${value}" as "${id}": it is too long`)
    return { type: 18, id: 2 * index + 1, component: { type: input['type'], id: 2 * index + 2, custom_id: id, value } }
  })
  return { custom_id: form['custom_id'], components }
}
