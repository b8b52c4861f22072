import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { commands } from '../../commands/index.ts'
import { createCommandWord } from '../core/command/command-word.ts'
import { registrationOf } from '../discord/registration.ts'
import { manifestOf } from '../slack/manifest.ts'
import { type AskOptions, ask } from './ask.ts'

/** What the command line is given by the process it runs in. */
export interface Surroundings {
  readonly corpusDir: string
  readonly commandWord: string
  readonly colours: 'colour' | 'plain'
  readonly print: (text: string) => void
}

/** The `rift` command line. */
export function createProgram({ corpusDir, commandWord, colours, print }: Surroundings): Command {
  const program = new Command('rift').description('Answers questions with cited excerpts from articles').exitOverride()
  program
    .command('ask')
    .description('answer a question in the terminal')
    .argument('<query...>', 'a topic, a question, or #id of a passage')
    .addOption(new Option('--limit <n>', 'how many excerpts').default(3).argParser(parseLimit))
    .option('--collection <name>', 'which collection to ask')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--json', 'print JSON')
    .action(async (query: readonly string[], options: AskOptions) => print(await ask(query.join(' '), options, colours)))
  program
    .command('commands')
    .description('print what a platform is told about the slash commands: the body of a registration, or an app manifest')
    .addArgument(new Argument('<platform>').choices(['discord', 'slack']))
    .action((platform: string) => {
      const word = createCommandWord(commandWord)
      print(JSON.stringify(platform === 'slack' ? manifestOf(commands, word) : registrationOf(commands, word), null, 2))
    })
  return program
}

const MOST = 50

function parseLimit(text: string): number {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1 || MOST < limit) throw new InvalidArgumentError(`Write a whole number from 1 to ${MOST}.`)
  return limit
}
