import { isRecord } from '../is-record.ts'
import { choiceIn, submissionOf } from './choice.ts'
import { everyComponent } from './component-tree.ts'
import type { Reply } from './exchange.ts'
import { merged } from './interaction.ts'
import { botUserOf, CHANNEL_ID } from './place.ts'

/** Someone in the guild. Fields of `over` win; objects such as `data` and `member` are joined one level deep. */
export interface Person {
  slash(name: string, options?: Readonly<Record<string, string>>, over?: object): Promise<Reply>
  autocomplete(name: string, option: string, value: string, over?: object): Promise<Reply>
  /** On a message of Components V2 with little but this button, unless `over.message` says otherwise. */
  click(customId: string, over?: object): Promise<Reply>
  /** Chooses in a menu of `over.message`. */
  choose(customId: string, values: readonly string[], over: object): Promise<Reply>
  /** Sends a form that was opened from `over.message`, if there is one; what is not written stays as the form had it. */
  submit(form: unknown, written: Readonly<Record<string, string>>, over?: object): Promise<Reply>
}

/** What a person acts on. */
export interface Surroundings {
  readonly applicationId: string
  readonly nextId: () => string
  /** The id under which a command is registered. */
  readonly commandId: (name: string) => string
  readonly interact: (interaction: object) => Promise<Reply>
}

export function personOf({ interact, commandId, applicationId, nextId }: Surroundings): Person {
  const invoke = (type: number, command: Command, over: object) => {
    const options = command.options.map((option) => ({ type: STRING, ...option }))
    return interact(merged({ type, data: { id: commandId(command.name), name: command.name, type: 1, options } }, over))
  }
  const messageFor = (customId: string, over: object): Record<string, unknown> => ({
    ...{ id: nextId(), author: botUserOf(applicationId) },
    ...plainMessage(customId, over),
    ...messageIn(over),
  })
  return {
    slash: (name, options = {}, over = {}) => {
      const given = Object.entries(options).map(([option, value]) => ({ name: option, value }))
      return invoke(2, { name, options: given }, over)
    },
    autocomplete: (name, option, value, over = {}) => invoke(4, { name, options: [{ name: option, value, focused: true }] }, over),
    click: async (customId, over = {}) => {
      const message = messageFor(customId, over)
      const click = { type: 3, data: { custom_id: customId, component_type: BUTTON, id: 2 } }
      return interact({ ...merged(click, over), message: shown(message, customId) })
    },
    choose: async (customId, values, over) => {
      const message = messageFor(customId, over)
      const choice = { type: 3, data: choiceIn(message['components'], customId, values) }
      return interact({ ...merged(choice, over), message: shown(message, customId) })
    },
    submit: async (form, written, over = {}) => {
      const submission = merged({ type: 5, data: submissionOf(form, written) }, over)
      return interact('message' in over ? { ...submission, message: withFlags(messageFor('', over)) } : submission)
    },
  }
}

interface Command {
  readonly name: string
  readonly options: readonly { readonly name: string; readonly value: string; readonly focused?: true }[]
}

const STRING = 3
const BUTTON = 2

const messageIn = (over: object): Record<string, unknown> => ('message' in over && isRecord(over.message) ? over.message : {})

function plainMessage(customId: string, over: object): Record<string, unknown> {
  const row = { type: 1, id: 1, components: [{ type: BUTTON, id: 2, style: 2, label: 'Button', custom_id: customId }] }
  const legacy = 'content' in messageIn(over) || 'embeds' in messageIn(over)
  return {
    ...{
      channel_id: CHANNEL_ID,
      content: '',
      embeds: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      timestamp: '2026-01-01T00:00:00.000Z',
    },
    ...{ edited_timestamp: null, tts: false, pinned: false, mention_everyone: false, type: 0, flags: 0 },
    components: legacy ? [row] : [{ type: 10, id: 3, content: 'Message' }, row],
  }
}

/** With the flag of Components V2 where the components need it; nobody clicks what is not there. */
function shown(message: Record<string, unknown>, customId: string): Record<string, unknown> {
  const placed = everyComponent(message['components'])
  const target = placed.find(({ component }) => component['custom_id'] === customId)
  if (target === undefined || target.component['disabled'] === true)
    throw new RangeError(`Cannot click "${customId}": the message has no such button, or it is disabled`)
  return withFlags(message)
}

function withFlags(message: Record<string, unknown>): Record<string, unknown> {
  const modern = everyComponent(message['components']).some(({ component: { type } }) => typeof type === 'number' && 9 <= type)
  return { ...message, flags: Number(message['flags']) | (modern ? 32768 : 0) }
}
