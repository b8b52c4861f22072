import { escapeMarkdown } from './escape-markdown.ts'

/** A passage as its file is to say it. */
export interface PassageBlock {
  readonly anchor: string
  /** What it is called where it comes from. */
  readonly originalId: string
  /** Its place among the passages of its article, from 1. */
  readonly number: number
  /** `¶9` or `¶9–10` of the source, where that is known. */
  readonly locator?: string | undefined
  /** On one line. */
  readonly text: string
}

/** The Markdown of a passage, from which the loader reads the same. */
export function passageBlock({ anchor, originalId, number, locator = `¶${number}`, text }: PassageBlock): string {
  // A text that looks like an attribute is one, unless the line above it is the last that can be.
  const needed = originalId !== anchor || looksLikeAttribute(text)
  return [`{#${anchor} ${locator}}`, ...(needed ? [`{original-id: ${escapeMarkdown(originalId)}}`] : []), escapeMarkdown(text), ''].join(
    '\n',
  )
}

/** Whether the words of a passage would be read as one of the lines above it. */
export const looksLikeAttribute = (text: string): boolean => /^\{(?:also|original-id):/.test(text)
