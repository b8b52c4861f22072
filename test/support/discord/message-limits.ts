import { isRecord } from '../is-record.ts'
import { component, legacyComponent } from './component-limits.ts'
import { everyComponent, textsOf } from './component-tree.ts'
import { embeds } from './embed-limits.ts'
import { allowedMentions } from './mention-limits.ts'
import { EMPTY_MESSAGE, type Problem, SERVER_ERROR } from './problem.ts'
import { array, boolean, type Check, integer, join, object, problem, string } from './shape.ts'

/** Why Discord would refuse a message: the `data` of an interaction callback, or the body of a follow-up. Empty: it is accepted. */
export function problemsOfMessage(data: unknown): Problem[] {
  if (!isRecord(data)) return problem('', 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType')
  const modern = isModern(data)
  const found = [
    ...object({ ...fields, 'components?': modern ? array(component) : array(legacyComponent, { max: 5 }) })(data, ''),
    ...duplicates(data['components'], 'custom_id'),
    ...duplicates(data['components'], 'id'),
    ...(modern ? modernProblems(data) : []),
  ]
  return [...found, ...(isEmpty(data) ? problem('', EMPTY_MESSAGE, 'Cannot send an empty message') : []), ...breakdowns(data['components'])]
}

/** Flags a bot may set: no link previews, only for the asker, no notification, a voice message, Components V2. */
export const SETTABLE = 4 | 64 | 4096 | 8192 | 32768

export const COMPONENTS_V2 = 32768

/** True if a message consists of nothing but components. */
const isModern = ({ flags }: Record<string, unknown>): boolean => typeof flags === 'number' && (flags & COMPONENTS_V2) !== 0

/** Only these bits. */
export const flagsWithin =
  (settable: number): Check =>
  (value, path) => {
    const problems = integer({ min: 0 })(value, path)
    if (0 < problems.length || (Number(value) & ~settable) === 0) return problems
    return problem(path, 'FLAGS_TYPE_NOT_SETTABLE', `Only flags within ${settable} can be set here.`)
  }

const fields = {
  'content?': string({ max: 2000 }),
  'tts?': boolean,
  'embeds?': embeds,
  'allowed_mentions?': allowedMentions,
  'flags?': flagsWithin(SETTABLE),
  'attachments?': array(isObject, { max: 10 }),
  'poll?': isObject,
}

function isObject(value: unknown, path: string): Problem[] {
  return isRecord(value) ? [] : problem(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType')
}

function duplicates(components: unknown, key: 'custom_id' | 'id'): Problem[] {
  // An id of 0 asks Discord to choose one.
  const placed = everyComponent(components).filter(
    ({ component: { [key]: value } }) => value !== undefined && value !== null && value !== 0,
  )
  const values = placed.map(({ component: one }) => one[key])
  const name = key === 'id' ? 'COMPONENT_ID_DUPLICATED' : 'COMPONENT_CUSTOM_ID_DUPLICATED'
  return placed.flatMap(({ path }, index) =>
    values.indexOf(values[index]) === index
      ? []
      : problem(join(path, key), name, `Component ${key.replace('_', ' ')} cannot be duplicated`),
  )
}

function modernProblems(data: Record<string, unknown>): Problem[] {
  const { components } = data
  const legacy = ['content', 'embeds', 'poll', 'sticker_ids'].filter((field) => !isNothing(data[field]))
  const characters = textsOf(components).reduce((sum, text) => sum + text.length, 0)
  return [
    ...legacy.flatMap((field) =>
      problem(
        field,
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    ),
    ...(everyComponent(components).length <= 40
      ? []
      : problem('components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', 'The maximum number of components in a message is 40')),
    ...(characters <= 4000
      ? []
      : problem(
          'components',
          'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
          'The displayable text of all components exceeds 4000 characters',
        )),
  ]
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

function isEmpty({ content, embeds: shown, components, poll, attachments }: Record<string, unknown>): boolean {
  const blank = content === undefined || content === null || (typeof content === 'string' && content.trim() === '')
  return blank && [shown, components, poll, attachments].every(isNothing)
}

/** What makes the API fail instead of refuse: too many bytes of text (discord-api-docs 8554), too many pictures (7528). */
function breakdowns(components: unknown): Problem[] {
  const bytes = textsOf(components).reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0)
  const pictures = everyComponent(components).reduce(
    (sum, { component: { type, items } }) => sum + (type === 11 ? 1 : Array.isArray(items) ? items.length : 0),
    0,
  )
  return bytes <= 10_170 && pictures <= 64 ? [] : problem('', SERVER_ERROR, '500: Internal Server Error')
}
