import type { Article } from '../core/corpus/article.ts'
import type { Finding } from './finding.ts'
import { frontMatterLine } from './front-matter-line.ts'

/** Where the text of an article stands. */
export interface Located {
  readonly article: Article
  readonly file: string
  readonly text: string
}

/** The date of a source that has not been published yet: a typing mistake, which every card would repeat. */
export function checkDates({ article: { published }, file, text }: Located, latest: string): readonly Finding[] {
  if (published === null || published <= latest) return []
  const message = `Cannot have been published on ${published}: that day is still to come`
  return [{ severity: 'error', rule: 'date', file, line: frontMatterLine(text, 'published'), message }]
}
