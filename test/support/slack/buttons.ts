import { isRecord } from '../is-record.ts'

export interface Button {
  readonly action_id: string
  readonly label: string
  readonly value?: string
  readonly url?: string
}

/** The buttons in the blocks of a message, in reading order. */
export const buttonsOf = (blocks: readonly Record<string, unknown>[]): readonly Button[] =>
  blocks.flatMap(({ type, elements }) => (type === 'actions' && Array.isArray(elements) ? elements.filter(isRecord).map(buttonOf) : []))

const buttonOf = ({ action_id, text, value, url }: Record<string, unknown>): Button => ({
  action_id: String(action_id),
  label: isRecord(text) ? String(text['text']) : '',
  ...(value === undefined ? {} : { value: String(value) }),
  ...(url === undefined ? {} : { url: String(url) }),
})
