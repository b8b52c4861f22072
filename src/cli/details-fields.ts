import { COLLECTION_NAME } from '../core/corpus/collection-name.ts'
import { frontMatter } from '../core/corpus/front-matter.ts'
import type { Answers } from './corpus-add.ts'
import type { Choice } from './prompts.ts'

/** Something that is to be known of an article that is added. */
export interface Field {
  readonly name: keyof Answers
  /** As it is asked for. */
  readonly what: string
  /** The option that says it, by example. */
  readonly flag: string
  readonly needed: boolean
  /** What is wrong with a value. */
  readonly check: (text: string) => string | undefined
  readonly choices?: readonly Choice[]
}

/** How it is said that nobody knows the date, and that a text is not on the web. */
export const UNKNOWN = 'unknown'
export const NONE = 'none'

const RIGHTS: readonly Choice[] = [
  { value: 'summary', label: 'summary: it may only be summarised in our own words' },
  { value: 'quote:50', label: 'quote:50: at most 50 words of a paragraph may be shown' },
  { value: 'full', label: 'full: all of it may be shown' },
  { value: 'link', label: 'link: it may be found, and only a link to it shown' },
]

/** In the order in which they are asked for. */
export const FIELDS: readonly Field[] = [
  {
    name: 'collection',
    what: 'the collection',
    flag: '--collection NAME',
    needed: true,
    check: (text) => (COLLECTION_NAME.test(text) ? undefined : 'write lower-case letters, digits and hyphens, at most 32'),
  },
  { name: 'title', what: 'its title', flag: '--title "A TITLE"', needed: true, check: asFrontMatter('title') },
  { name: 'publisher', what: 'its publisher', flag: '--publisher NAME', needed: true, check: asFrontMatter('publisher') },
  { name: 'author', what: 'its author', flag: '--author NAME', needed: false, check: asFrontMatter('author') },
  {
    name: 'published',
    what: `its date (such as 2024-04-05, or ${UNKNOWN})`,
    flag: '--published DATE',
    needed: true,
    check: (text) => (text === UNKNOWN ? undefined : asFrontMatter('published')(text)),
  },
  {
    name: 'url',
    what: 'its address',
    flag: '--url https://…',
    needed: false,
    check: (text) => (text === NONE ? undefined : asFrontMatter('url')(text)),
  },
  { name: 'language', what: 'its language', flag: '--language en', needed: true, check: asFrontMatter('language') },
  {
    name: 'rights',
    what: 'what may be shown of it',
    flag: '--rights RIGHTS',
    needed: true,
    check: asFrontMatter('rights'),
    choices: RIGHTS,
  },
]

/** As the loader checks it. */
function asFrontMatter(name: string): (text: string) => string | undefined {
  const fit = { title: 'x', publisher: 'x', published: null, rights: 'full' }
  return (text) => frontMatter.safeParse({ ...fit, [name]: text }).error?.issues.find(({ path }) => path[0] === name)?.message
}
