import type { Answer, Block } from '../answer/answer.ts'
import { failure } from '../answer/failure.ts'
import type { Spans } from '../answer/span.ts'
import type { Voice } from '../voice/voice.ts'
import type { Order } from './order.ts'

/** What became of an order, for whoever gave it alone. `command` tells later how it ended. */
export function describeOrder(order: Order, voice: Voice, command: string): Answer {
  const { spans } = voice
  switch (order.state) {
    case 'refused':
      return failure(voice, { key: 'reload.refused', values: { person: order.person } })
    case 'going on':
      return told(voice, [paragraph(spans('reload.goingOn', { edition: order.edition, command }))])
    case 'done':
      if (order.fault !== undefined) {
        const failed: Block = { kind: 'notice', tone: 'failure', spans: spans('reload.failed', { edition: order.after }) }
        return told(voice, [failed, ...order.fault.split('\n').map((text) => paragraph([{ text, code: true }]))])
      }
      if (order.before === order.after) return told(voice, [paragraph(spans('reload.unchanged', { edition: order.after }))])
      return told(voice, [paragraph(spans('reload.changed', { before: order.before, after: order.after }))])
  }
}

const told = ({ language }: Voice, blocks: readonly Block[]): Answer => ({
  language,
  audience: 'asker',
  place: 'beside',
  blocks,
  actions: [],
})

const paragraph = (spans: Spans): Block => ({ kind: 'paragraph', spans })
