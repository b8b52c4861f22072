import { isRecord } from '../is-record.ts'
import { messageBlocks } from './block-limits.ts'
import { type Problem, problemsOf } from './problem.ts'
import { boolean, type Fields, fault, oneOf, string } from './shape.ts'
import { textsOf } from './texts.ts'

/** Why Slack would refuse a message, whether it is posted, answered to a `response_url`, or sent with an ack. Empty: it is accepted. */
export function problemsOfMessage(message: unknown): Problem[] {
  if (!isRecord(message)) return problemsOf('invalid_arguments', fault('', 'must be an object'))
  return [
    ...envelopeProblems(message),
    ...textProblems(message['text']),
    ...problemsOf('invalid_blocks', 'blocks' in message ? messageBlocks(message['blocks'], '/blocks') : []),
    ...lengthProblems(message['blocks']),
    ...emptinessProblems(message),
  ]
}

const MAX_TEXT = 40_000

/** Undocumented: the sum of all texts at which Slack was measured to refuse a message. */
const MAX_BLOCKS_TEXT = 13_200

const MAX_MARKDOWN = 12_000

const optional: Fields = {
  response_type: oneOf('ephemeral', 'in_channel'),
  replace_original: boolean,
  delete_original: boolean,
  unfurl_links: boolean,
  unfurl_media: boolean,
  mrkdwn: boolean,
  link_names: boolean,
  parse: oneOf('none', 'full'),
  thread_ts: string({ pattern: /^\d+\.\d+$/ }),
}

function envelopeProblems(message: Record<string, unknown>): Problem[] {
  const present = Object.entries(optional).filter(([name]) => name in message)
  return problemsOf(
    'invalid_arguments',
    present.flatMap(([name, check]) => check(message[name], `/${name}`)),
  )
}

function textProblems(text: unknown): Problem[] {
  if (text !== undefined && typeof text !== 'string') return problemsOf('invalid_arguments', fault('/text', 'must be a string'))
  return problemsOf('msg_too_long', text === undefined ? [] : string({ max: MAX_TEXT })(text, '/text'))
}

function lengthProblems(blocks: unknown): Problem[] {
  if (!Array.isArray(blocks)) return []
  const markdown = textsOf(blocks.filter((block) => isRecord(block) && block['type'] === 'markdown'))
  return [
    ...problemsOf('msg_too_long', tooLong(textsOf(blocks), MAX_BLOCKS_TEXT)),
    ...problemsOf('invalid_blocks', tooLong(markdown, MAX_MARKDOWN)),
  ]
}

function tooLong(texts: readonly string[], max: number) {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return max < length ? fault('/blocks', `texts add up to ${length} characters, no more than ${max} allowed`) : []
}

function emptinessProblems({ text, blocks, delete_original }: Record<string, unknown>): Problem[] {
  const says = (typeof text === 'string' && text !== '') || (Array.isArray(blocks) && 0 < blocks.length)
  return says || delete_original === true ? [] : problemsOf('no_text', fault('', 'has neither text nor blocks'))
}
