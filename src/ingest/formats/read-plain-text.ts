import { decodeText } from './decode-text.ts'
import type { SourceDocument } from './document.ts'
import { joinLines } from './join-lines.ts'
import type { RawSource } from './raw-source.ts'

/** Reads plain text: blank lines part paragraphs, lines that were broken at a margin are put together. What it is about it does not say. */
export function readPlainText(source: RawSource): SourceDocument {
  const parts = decodeText(source).split(/\n[^\S\n]*\n/)
  const texts = parts.flatMap((part) => paragraphsOf(part.split('\n').map((line) => line.trim()))).filter((text) => text !== '')
  // A text without blank lines has a paragraph to a line.
  const paragraphs = texts.length === 1 ? texts.flatMap((text) => text.split('\n')) : texts
  return {
    details: source.url === undefined ? {} : { url: source.url },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    notes: [],
  }
}

function paragraphsOf(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => WIDEST < line.length)) return lines
  return [isWrapped(lines) ? joinLines(lines) : lines.join('\n').trim()]
}

/** A margin breaks all lines but the last at about the same width; a verse, an address or a caption has lines of its own. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1).map((line) => line.length)
  return full.every((length) => NARROWEST < length) && Math.max(...full, 0) - Math.min(...full) < RAGGED
}

// In letters. What is wider was broken by no margin, and is a paragraph to a line.
const WIDEST = 140
const NARROWEST = 40
const RAGGED = 30
