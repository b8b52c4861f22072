import { type Command, InvalidArgumentError } from 'commander'
import { RIGHTS_PATTERN } from '../core/corpus/rights.ts'
import type { Surroundings } from './surroundings.ts'

/** Adds `add`. */
export const addCorpusAdd = (corpus: Command, { corpusDir, print }: Pick<Surroundings, 'corpusDir' | 'print'>): Command =>
  corpus
    .command('add')
    .description('make an article of a file or web page: HTML, plain text, Markdown, PDF, DOCX or EPUB')
    .argument('<source>', 'a file, or an http or https address')
    .option('--collection <name>', 'the collection that it goes to; made if it is new')
    .option('--rights <rights>', 'what may be shown of it: summary, link, quote:N (words) or full', parseRights)
    .option('--title <title>', 'its title, instead of the one that is found')
    .option('--publisher <name>', 'its publisher, likewise')
    .option('--author <name>', 'its author, likewise')
    .option('--published <date>', 'its date, such as 2024-04-05; unknown when nobody knows')
    .option('--url <address>', 'where readers find it; none for a text that is not on the web')
    .option('--language <tag>', 'its language, such as en or ar')
    .option('--name <name>', 'of the file that is written, without ending; else made of the title')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--allow-private', 'fetch also from addresses of this machine and its network')
    .option('--yes', 'ask nothing; what is missing is an error, as it is without a terminal')
    .addHelpText('after', RIGHTS_HELP)
    .action(async (source: string, options: AddOptions) => {
      // What reads documents is large, and no other command needs it.
      const { addToCorpus } = await import('./add-to-corpus.ts')
      print(await addToCorpus(source, options))
    })

/** The options of `rift corpus add`. */
export interface AddOptions extends Answers {
  readonly corpus: string
  readonly name?: string
  readonly allowPrivate?: boolean
  readonly yes?: boolean
}

/** What is asked for on a terminal when neither the source nor an option says it. */
export interface Answers {
  readonly collection?: string
  readonly rights?: string
  readonly title?: string
  readonly publisher?: string
  readonly author?: string
  readonly published?: string
  readonly url?: string
  readonly language?: string
}

function parseRights(text: string): string {
  if (!RIGHTS_PATTERN.test(text)) throw new InvalidArgumentError('Write summary, link, quote:N (words) or full.')
  return text
}

const RIGHTS_HELP = `
Rights:
  full       the paragraphs are stored and may be shown in full
  quote:N    the paragraphs are stored, and at most N words of one are shown
  link       the paragraphs are stored to be found, and only where they stand is shown
  summary    no sentence of the source is stored: a draft, NAME.md.draft, is written with an empty place for each
             paragraph; write below each what it says in your own words, then rename it to NAME.md
`
