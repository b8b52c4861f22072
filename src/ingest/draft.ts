import { appendFile } from 'node:fs/promises'
import { detectLanguage } from '../core/corpus/detect-language.ts'
import { type Details, frontMatterText } from './front-matter-text.ts'
import { type PassageBlock, passageBlock } from './passage-block.ts'

/** An article under way: passages are held until they are written. */
export interface Draft {
  /** Adds a passage; gives how many characters it takes. */
  readonly add: (passage: Omit<PassageBlock, 'number'>) => Promise<number>
  readonly write: () => Promise<void>
}

/** What an article is made of. */
export interface Outline {
  /** Its language is detected from the first passages when there is none. */
  readonly details: Details
  /** The path of a file that there is not yet. */
  readonly nextFile: () => string
}

/** Begins an article. One that grows large goes on in another file, since the loader refuses files of many megabytes. */
export function createDraft({ details, nextFile }: Outline): Draft {
  let { language } = details
  let file: string | undefined
  let held: string[] = []
  let sample = ''
  let size = 0
  let count = 0
  const write = async (): Promise<void> => {
    if (held.length === 0) return
    language ??= detectLanguage(sample)
    sample = ''
    if (file === undefined) held.unshift(frontMatterText({ ...details, language }))
    file ??= nextFile()
    await appendFile(file, held.join(''))
    held = []
  }
  return {
    write,
    add: async (passage) => {
      if (LARGE < size) {
        await write()
        file = undefined
        size = 0
      }
      count++
      const block = `\n${passageBlock({ ...passage, number: count })}`
      held.push(block)
      size += block.length
      if (language === undefined && sample.length < TELLING) sample += `${passage.text}\n`
      return block.length
    },
  }
}

// In characters: of a file before another is begun, and of what tells the language.
const LARGE = 2 ** 20
const TELLING = 2000
