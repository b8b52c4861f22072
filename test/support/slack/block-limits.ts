import { isRecord } from '../is-record.ts'
import { accessory, actionElement, contextAction, image, inputElement } from './element-limits.ts'
import { richTextElements } from './rich-text-limits.ts'
import { array, boolean, both, type Check, type Fields, fault, oneOf, string, tagged } from './shape.ts'
import { anyText, link, plainText } from './text-limits.ts'

/** The blocks of a message: at most 50. */
export const messageBlocks: Check = (value, pointer) =>
  both(array(both(tagged({ ...anywhere, ...messageOnly }), sectionHasWords, uniqueActions), { max: 50 }), uniqueBlocks)(value, pointer)

/** The blocks of a modal or of an App Home: at most 100. */
export const viewBlocks: Check = (value, pointer) =>
  both(array(both(tagged(anywhere), sectionHasWords, uniqueActions), { max: 100 }), uniqueBlocks)(value, pointer)

const identified: Fields = { 'block_id?': string({ min: 1, max: 255 }) }

// The 2026 additions (card, carousel, table, plan…) are refused: old clients show them as fallback text, so the bot must not send them.
const anywhere: Readonly<Record<string, Fields>> = {
  section: {
    ...identified,
    'text?': anyText(3000),
    'fields?': array(anyText(2000), { min: 1, max: 10 }),
    'accessory?': accessory,
    'expand?': boolean,
  },
  header: { ...identified, text: plainText(150) },
  context: {
    ...identified,
    elements: (value, pointer) => array(contextElement, { min: 1, max: 10 })(value, pointer),
  },
  actions: { ...identified, elements: array(actionElement, { min: 1, max: 25 }) },
  input: {
    ...identified,
    label: plainText(2000),
    element: inputElement,
    'hint?': plainText(2000),
    'optional?': boolean,
    'dispatch_action?': boolean,
  },
  divider: identified,
  image: { ...identified, image_url: link, alt_text: string({ min: 1, max: 2000 }), 'title?': plainText(2000) },
  rich_text: { ...identified, elements: richTextElements },
}

const messageOnly: Readonly<Record<string, Fields>> = {
  markdown: { ...identified, text: string({ min: 1 }) },
  context_actions: { ...identified, elements: array(contextAction, { min: 1, max: 5 }) },
  alert: { ...identified, text: anyText(3000), 'level?': oneOf('default', 'info', 'warning', 'error', 'success') },
}

const contextElement: Check = (value, pointer) =>
  isRecord(value) && value['type'] === 'image' ? tagged({ image })(value, pointer) : anyText(3000)(value, pointer)

const sectionHasWords: Check = (value, pointer) =>
  isRecord(value) && value['type'] === 'section' && !('text' in value) && !('fields' in value)
    ? fault(pointer, 'must have text or fields')
    : []

const uniqueActions: Check = (block, pointer) => {
  const elements = isRecord(block) ? block['elements'] : undefined
  return Array.isArray(elements) ? repeats(elements, 'action_id').map(repeated('action_id', pointer)) : []
}

const uniqueBlocks: Check = (blocks, pointer) =>
  Array.isArray(blocks) ? repeats(blocks, 'block_id').map(repeated('block_id', pointer)) : []

const repeated = (key: string, pointer: string) => (id: string) => ({ pointer, message: `${key} "${id}" already exists` })

function repeats(entries: readonly unknown[], key: string): readonly string[] {
  const ids = entries.flatMap((entry) => (isRecord(entry) && typeof entry[key] === 'string' ? [entry[key]] : []))
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}
