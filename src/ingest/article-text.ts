import { anchorWords } from '../core/corpus/anchor-words.ts'
import { isBlank, oneLine } from '../core/corpus/legible.ts'
import { sentencesOf } from '../core/search/sentences.ts'
import type { NewPassage } from './body/passages-of.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { type Details, frontMatterText } from './front-matter-text.ts'
import type { NameMaker } from './name-maker.ts'
import { looksLikeAttribute } from './passage-block.ts'

/** An article as its file is to say it. */
export interface NewArticle {
  readonly details: Details
  /** As front matter writes them: `summary`, `quote:50`, `full`. */
  readonly rights: string
  readonly passages: readonly NewPassage[]
}

/** The Markdown of an article, from which the loader reads the same words. */
export const articleText = ({ details, rights, passages }: NewArticle, nameOf: NameMaker): string =>
  [
    frontMatterText(details, rights),
    ...passages.flatMap((passage, index) => [...headingOf(passage, passages[index - 1]), ...blockOf(passage, nameOf)]),
  ].join('\n')

/**
 * The Markdown of an article that may only be summarised: an empty place for each passage, and no sentence of the source.
 * A few words of each paragraph, in a comment, tell which it is.
 */
export const outlineText = ({ details, rights, passages }: NewArticle, nameOf: NameMaker): string =>
  [
    frontMatterText(details, rights),
    INSTRUCTION,
    '',
    ...passages.flatMap((passage) => [attributesOf(passage, anchorOf(passage, nameOf)), `<!-- ${firstWords(passage.text)} … -->`, '']),
  ].join('\n')

const INSTRUCTION = '<!-- Write below each comment what the paragraph says, in your own words; headings such as ## The crossing help. -->'

/** A heading stands above the first of its passages. */
const headingOf = ({ heading }: NewPassage, before: NewPassage | undefined): readonly string[] =>
  heading === undefined || heading === before?.heading ? [] : [`## ${escapeHeading(oneLine(heading))}`, '']

/** Number signs at its end would be read as the end of the heading. */
const escapeHeading = (text: string): string => escapeMarkdown(text).replace(/#+$/, '\\$&')

function blockOf(passage: NewPassage, nameOf: NameMaker): readonly string[] {
  const anchor = anchorOf(passage, nameOf)
  const lines = passage.text
    .split('\n')
    .map(oneLine)
    .filter((line) => !isBlank(line))
  const guard = looksLikeAttribute(lines[0] ?? '') ? [`{original-id: ${anchor}}`] : []
  return [attributesOf(passage, anchor), ...guard, ...lines.map(escapeMarkdown), '']
}

const attributesOf = ({ first, last }: NewPassage, anchor: string): string => `{#${anchor} ¶${first === last ? first : `${first}–${last}`}}`

const anchorOf = ({ first, text }: NewPassage, nameOf: NameMaker): string => nameOf(wantedName(text), `passage-${first}`)

/** The first words that are not small ones. */
function wantedName(text: string): string {
  const words = oneLine(text.slice(0, LEAD)).split(/[\s—–-]+/)
  const telling = words.filter((word) => 3 < word.replace(/[^\p{L}\p{N}]/gu, '').length)
  return anchorWords((1 < telling.length ? telling : words).slice(0, ID_WORDS))
}

const LEAD = 300
const ID_WORDS = 4

/** At most five words, and a third of the first sentence: never a whole one. */
function firstWords(text: string): string {
  const sentence = sentencesOf(text.split('\n')[0] ?? '')[0]?.text.trim() ?? ''
  const words = sentence.split(/\s+/)
  const few = words.slice(0, Math.max(1, Math.min(COMMENT_WORDS, Math.floor(words.length / 3)))).join(' ')
  return few.slice(0, Math.min(COMMENT_LENGTH, Math.ceil(sentence.length / 3))).replace(/--|>/g, '')
}

const COMMENT_WORDS = 5
const COMMENT_LENGTH = 40
