import { isRecord } from '../is-record.ts'
import { button, componentId } from './button-limits.ts'
import { link, media } from './link-limits.ts'
import { autoSelect, stringSelect } from './select-limits.ts'
import { array, boolean, both, byType, type Check, integer, join, object, oneOf, problem, recordsOf, string } from './shape.ts'

/** A component at the top of a message of Components V2. */
export const component: Check = (value, path) => byType({ ...inContainer, 17: container })(value, path)

/** A component at the top of any other message. */
export const legacyComponent: Check = (value, path) => byType({ 1: actionRow })(value, path)

export const textDisplay: Check = (value, path) => numbered({ content: string({ min: 1, max: 4000 }) })(value, path)

const selects = { 3: stringSelect, 5: autoSelect('user'), 6: autoSelect('role'), 7: autoSelect('user', 'role'), 8: autoSelect('channel') }

const numbered = (fields: Readonly<Record<string, Check>>): Check => object({ 'id?': componentId, ...fields })

const actionRow: Check = (value, path) =>
  both(numbered({ components: array(byType({ 2: button, ...selects }), { min: 1, max: 5 }) }), narrow)(value, path)

/** A menu fills its row. */
const narrow: Check = (row, path) => {
  const children = isRecord(row) ? recordsOf(row['components']) : []
  const menus = children.filter(({ type }) => type !== 2)
  if (menus.length === 0 || children.length === 1) return []
  return problem(join(path, 'components'), 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width')
}

const described = { 'description?': string({ max: 1024 }), 'spoiler?': boolean }

const thumbnail = numbered({ media: object({ url: media }), ...described })

const section: Check = (value, path) =>
  numbered({
    components: array(byType({ 10: textDisplay }), { min: 1, max: 3 }),
    accessory: byType({ 2: button, 11: thumbnail }),
  })(value, path)

const gallery = numbered({ items: array(object({ media: object({ url: media }), ...described }), { min: 1, max: 10 }) })

const file = numbered({ file: object({ url: link(2048, ['attachment']) }), 'spoiler?': boolean })

const separator = numbered({ 'divider?': boolean, 'spacing?': oneOf(1, 2) })

const inContainer = { 1: actionRow, 9: section, 10: textDisplay, 12: gallery, 13: file, 14: separator }

const container: Check = (value, path) =>
  numbered({
    components: array(byType(inContainer), { min: 1 }),
    'accent_color?': integer({ min: 0, max: 0xffffff }),
    'spoiler?': boolean,
  })(value, path)
