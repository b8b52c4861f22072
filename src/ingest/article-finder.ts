import { mainScript } from '../core/corpus/detect-language.ts'
import { frontMatter } from '../core/corpus/front-matter.ts'
import type { Details } from './front-matter-text.ts'
import type { Row } from './parse-row.ts'

/** What is said of an article whose rows do not say it. */
export interface Defaults {
  readonly title: string
  readonly publisher: string
  /** `2024-04-05`. */
  readonly published: string | null
}

/** The details of the article that a row belongs to, the same object for all its rows; or what is wrong with them. */
export type ArticleFinder = (row: Row) => { readonly details: Details } | { readonly faults: readonly string[] }

/** Tells articles apart by all that their rows say of them, so that what is checked once is checked for all rows. */
export function createArticleFinder(defaults: Defaults): ArticleFinder {
  const known = new Map<string, ReturnType<ArticleFinder>>()
  return (row) => {
    const key = JSON.stringify([row.title, row.url, row.published, row.publisher, row.language ?? scriptOf(row)])
    const found = known.get(key) ?? check(row, defaults)
    known.set(key, found)
    return found
  }
}

/** Rows that name no language are of one article only where they may be of one language. */
const scriptOf = ({ text }: Row): string => `in ${mainScript(text.slice(0, TELLING)) ?? 'Latin'} letters`

const TELLING = 300

/** The schema is that of the loader, so that what is imported can be read. */
function check(row: Row, defaults: Defaults): ReturnType<ArticleFinder> {
  const { title = defaults.title, publisher = defaults.publisher, published = defaults.published, url, language } = row
  const result = frontMatter.safeParse({ title, publisher, published, url, language, rights: 'full' })
  if (result.success) return { details: result.data }
  return { faults: result.error.issues.map((issue) => `Cannot use ${issue.path.join('.')}: ${issue.message}`) }
}
