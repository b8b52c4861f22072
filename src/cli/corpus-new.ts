import type { Command } from 'commander'
import { commands as usual } from '../../commands/index.ts'
import { createCommandWord } from '../core/command/command-word.ts'
import { RequestError } from '../core/request-error.ts'
import { makeCollection, NotMadeError } from '../workshop/make-collection.ts'
import type { Surroundings } from './surroundings.ts'

interface Options {
  readonly corpus: string
  readonly commands: string
}

/** Adds `new`. */
export const addNew = (corpus: Command, { corpusDir, commandWord, print }: Surroundings): Command =>
  corpus
    .command('new')
    .description('make a collection, unless it is there, and a slash command of the same name that asks it')
    .argument('<collection>', 'what to call both: lower-case letters and hyphens, at most 31')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--commands <dir>', 'the folder of the commands', 'commands')
    .action(async (name: string, options: Options) => {
      checkName(name, commandWord)
      const files = await makeCollection({ name, ...options }).catch((error: unknown) => {
        throw error instanceof NotMadeError ? new RequestError(error.message) : error
      })
      print(toldOf(name, files))
    })

// What a command may be called on both platforms, and a collection.
const NAME = /^(?=.{1,31}$)[a-z]+(?:-[a-z]+)*$/

function checkName(name: string, commandWord: string): void {
  const refuse = (reason: string): never => {
    throw new RequestError(`Cannot make collection "${name}": ${reason}`)
  }
  if (!NAME.test(name)) refuse('name it with lower-case letters and single hyphens, at most 31')
  const word = createCommandWord(commandWord)
  if (usual.some((command) => command.name === name || word.typed(command.name) === name))
    refuse('there is such a command; choose another name')
  if (word.usual(name) !== name) refuse(`commands that begin with ${commandWord} are the bot’s own here; choose another name`)
}

const toldOf = (name: string, files: readonly string[]): string =>
  [
    ...files.map((file) => (file.endsWith('index.ts') ? `Listed /${name} in ${file}` : `Made ${file}`)),
    '',
    ...(files.some((file) => file.endsWith('.md'))
      ? ['Write the article, then: npx rift corpus check', `Restart with npm start, and ask /${name} example`]
      : [`Restart with npm start, and ask with /${name}`]),
    'For Slack, give the app the manifest that npx rift commands slack prints',
  ].join('\n')
