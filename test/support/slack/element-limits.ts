import { isRecord } from '../is-record.ts'
import { array, boolean, both, type Check, type Fields, fault, integer, object, oneOf, string, tagged } from './shape.ts'
import { anyText, confirm, link, plainText, style } from './text-limits.ts'

/** What an `actions` block holds. */
export const actionElement: Check = (value, pointer) => both(tagged({ ...pressed, ...chosen }), oneListing)(value, pointer)

/** What may stand beside the text of a section. */
export const accessory: Check = (value, pointer) => both(tagged({ ...pressed, ...chosen, image }), oneListing)(value, pointer)

/** What an `input` block asks for. */
export const inputElement: Check = (value, pointer) => {
  const { overflow: _, ...choices } = chosen
  return both(tagged({ ...choices, ...typed }), oneListing)(value, pointer)
}

/** What a `context_actions` block holds. */
export const contextAction: Check = (value, pointer) => tagged(judged)(value, pointer)

/** What a `block_suggestion` may be answered with. */
export const suggestions: Check = (value, pointer) => {
  const max = { max: 100 }
  const grouped = isRecord(value) && 'option_groups' in value
  const fields = grouped ? { option_groups: array(groupOf(array(option, max)), max) } : { options: array(option, max) }
  return object(fields)(value, pointer)
}

/** An image among the elements of a context, or beside a section. */
export const image: Fields = { image_url: link, alt_text: string({ min: 1, max: 2000 }) }

const oneListing: Check = (value, pointer) => {
  if (!isRecord(value) || !String(value['type']).endsWith('static_select')) return []
  return 'options' in value === 'option_groups' in value ? fault(pointer, 'must have either options or option_groups') : []
}

const text75 = plainText(75)
const option = object({
  text: text75,
  value: string({ min: 1, max: 75 }),
  'description?': text75,
})
const choice = object({ text: anyText(75), value: string({ min: 1, max: 75 }), 'description?': anyText(75) })
const linkOption = object({ text: text75, value: string({ min: 1, max: 75 }), 'description?': text75, 'url?': link })
const groupOf = (options: Check): Check => object({ label: text75, options })

const actionable: Fields = { 'action_id?': string({ min: 1, max: 255 }) }
const confirmed: Fields = { ...actionable, 'confirm?': confirm }
const select: Fields = { ...confirmed, 'placeholder?': plainText(150), 'focus_on_load?': boolean }
const multi: Fields = { ...select, 'max_selected_items?': integer({ min: 1 }) }
const listed: Fields = {
  'options?': array(option, { min: 1, max: 100 }),
  'option_groups?': array(groupOf(array(option, { min: 1, max: 100 })), { min: 1, max: 100 }),
}
const conversations: Fields = { 'default_to_current_conversation?': boolean, 'filter?': (value, at) => object(filter)(value, at) }
const filter: Fields = {
  'include?': array(oneOf('im', 'mpim', 'private', 'public'), { min: 1 }),
  'exclude_external_shared_channels?': boolean,
  'exclude_bot_users?': boolean,
}
const ids = array(string({ min: 1 }))

const pressed: Readonly<Record<string, Fields>> = {
  button: {
    ...confirmed,
    text: text75,
    'value?': string({ max: 2000 }),
    'url?': link,
    'style?': style,
    'accessibility_label?': string({ min: 1, max: 75 }),
  },
}

const chosen: Readonly<Record<string, Fields>> = {
  static_select: { ...select, ...listed, 'initial_option?': option },
  multi_static_select: { ...multi, ...listed, 'initial_options?': array(option) },
  external_select: { ...select, 'initial_option?': option, 'min_query_length?': integer({ min: 0 }) },
  multi_external_select: { ...multi, 'initial_options?': array(option), 'min_query_length?': integer({ min: 0 }) },
  users_select: { ...select, 'initial_user?': string({ min: 1 }) },
  multi_users_select: { ...multi, 'initial_users?': ids },
  channels_select: { ...select, 'initial_channel?': string({ min: 1 }), 'response_url_enabled?': boolean },
  multi_channels_select: { ...multi, 'initial_channels?': ids },
  conversations_select: { ...select, ...conversations, 'initial_conversation?': string({ min: 1 }), 'response_url_enabled?': boolean },
  multi_conversations_select: { ...multi, ...conversations, 'initial_conversations?': ids },
  overflow: { ...confirmed, options: array(linkOption, { min: 2, max: 5 }) },
  checkboxes: {
    ...confirmed,
    options: array(choice, { min: 1, max: 10 }),
    'initial_options?': array(choice, { min: 1 }),
    'focus_on_load?': boolean,
  },
  radio_buttons: { ...confirmed, options: array(choice, { min: 1, max: 10 }), 'initial_option?': choice, 'focus_on_load?': boolean },
  datepicker: { ...select, 'initial_date?': string({ pattern: /^\d{4}-\d\d-\d\d$/ }) },
  timepicker: { ...select, 'initial_time?': string({ pattern: /^\d\d:\d\d$/ }), 'timezone?': string() },
}

const typing: Fields = {
  ...actionable,
  'placeholder?': plainText(150),
  'focus_on_load?': boolean,
  'dispatch_action_config?': object({ 'trigger_actions_on?': array(oneOf('on_enter_pressed', 'on_character_entered')) }),
  'initial_value?': string(),
}
const typed: Readonly<Record<string, Fields>> = {
  plain_text_input: {
    ...typing,
    'multiline?': boolean,
    'min_length?': integer({ min: 0, max: 3000 }),
    'max_length?': integer({ min: 1, max: 3000 }),
  },
  number_input: { ...typing, is_decimal_allowed: boolean, 'min_value?': string(), 'max_value?': string() },
  url_text_input: typing,
  email_text_input: typing,
}

const feedback = object({ text: text75, value: string({ min: 1, max: 2000 }), 'accessibility_label?': string({ min: 1, max: 75 }) })
const judged: Readonly<Record<string, Fields>> = {
  feedback_buttons: { ...actionable, positive_button: feedback, negative_button: feedback },
  icon_button: {
    ...confirmed,
    icon: oneOf('trash'),
    text: text75,
    'value?': string({ max: 2000 }),
    'accessibility_label?': string({ min: 1, max: 75 }),
    'visible_to_user_ids?': array(string({ min: 1 }), { max: 10 }),
  },
}
