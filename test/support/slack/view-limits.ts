import { isRecord } from '../is-record.ts'
import { viewBlocks } from './block-limits.ts'
import { type Problem, problemsOf } from './problem.ts'
import { boolean, type Fields, fault, string, tagged } from './shape.ts'
import { plainText } from './text-limits.ts'

/** Why Slack would refuse a modal or an App Home. Empty: it is accepted. */
export function problemsOfView(view: unknown): Problem[] {
  const size = Buffer.byteLength(JSON.stringify(view) ?? '')
  if (MAX_BYTES < size) return problemsOf('view_too_large', fault('', `has ${size} bytes, no more than ${MAX_BYTES} allowed`))
  return problemsOf('invalid_arguments', [...tagged({ modal, home })(view, ''), ...submitFaults(view)])
}

const MAX_BYTES = 250_000

const common: Fields = {
  blocks: viewBlocks,
  'private_metadata?': string({ max: 3000 }),
  'callback_id?': string({ min: 1, max: 255 }),
  'external_id?': string({ max: 255 }),
}

const home = common

const modal: Fields = {
  ...common,
  title: plainText(24),
  'close?': plainText(24),
  'submit?': plainText(24),
  'clear_on_close?': boolean,
  'notify_on_close?': boolean,
}

function submitFaults(view: unknown) {
  if (!isRecord(view) || view['type'] !== 'modal' || view['submit'] !== undefined || !Array.isArray(view['blocks'])) return []
  const asks = view['blocks'].some((block) => isRecord(block) && block['type'] === 'input')
  return asks ? fault('/submit', 'is required when a modal has an input block') : []
}
