import type { Button, ContextBlock, HeaderBlock, PlainTextElement } from '@slack/types'
import { cutText } from '../../core/answer/cut.ts'
import { BUTTON, HEADER } from '../limits.ts'

/** A text in which nothing is parsed, cut to what its place holds. */
export const plain = (text: string, most: number): PlainTextElement => ({ type: 'plain_text', text: cutText(text, most), emoji: false })

export const header = (text: string): HeaderBlock => ({ type: 'header', text: plain(text, HEADER) })

export const smallPrint = (text: string): ContextBlock => ({ type: 'context', elements: [plain(text, TEXT)] })

export const button = (label: string, pressed: Pick<Button, 'action_id' | 'value' | 'style'>): Button => ({
  type: 'button',
  text: plain(label, BUTTON),
  ...pressed,
})

const TEXT = 3000
