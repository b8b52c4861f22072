import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { commands } from '../../commands/index.ts'
import { createCommandWord } from '../core/command/command-word.ts'
import { MOST_EXCERPTS } from '../core/library.ts'
import { DEFAULT_POLICY } from '../core/settings/policy.ts'
import { registrationOf } from '../discord/registration.ts'
import { manifestOf } from '../slack/manifest.ts'
import type { Whereabouts } from '../store/open-store.ts'
import { type AskOptions, ask } from './ask.ts'
import { type ImportOptions, importCorpus } from './corpus.ts'
import { type EvalOptions, evalQuestions } from './eval.ts'
import { addAudit, addSettings } from './settings-commands.ts'

/** What the command line is given by the process it runs in. */
export interface Surroundings extends Whereabouts {
  readonly corpusDir: string
  readonly commandWord: string
  readonly colours: 'colour' | 'plain'
  readonly print: (text: string) => void
}

/** The `rift` command line. */
export function createProgram(surroundings: Surroundings): Command {
  const program = new Command('rift').description('Answers questions with cited excerpts from articles').exitOverride()
  addAsk(program, surroundings)
  addCommands(program, surroundings)
  addEval(program, surroundings)
  addImport(program.command('corpus').description('change the corpus'), surroundings)
  addSettings(program, surroundings)
  addAudit(program, surroundings)
  return program
}

const addAsk = (program: Command, { corpusDir, colours, print }: Surroundings): Command =>
  program
    .command('ask')
    .description('answer a question in the terminal')
    .argument('<query...>', 'a topic, a question, or #id of a passage')
    .addOption(new Option('--limit <n>', 'how many excerpts').default(DEFAULT_POLICY.excerpts).argParser(parseLimit))
    .option('--collection <name>', 'which collection to ask')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--json', 'print JSON')
    .action(async (query: readonly string[], options: AskOptions) => print(await ask(query.join(' '), options, colours)))

function parseLimit(text: string): number {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1 || MOST_EXCERPTS < limit)
    throw new InvalidArgumentError(`Write a whole number from 1 to ${MOST_EXCERPTS}.`)
  return limit
}

const addCommands = (program: Command, { commandWord, print }: Surroundings): Command =>
  program
    .command('commands')
    .description('print what a platform is told about the slash commands: the body of a registration, or an app manifest')
    .addArgument(new Argument('<platform>').choices(['discord', 'slack']))
    .action((platform: string) => {
      const word = createCommandWord(commandWord)
      print(JSON.stringify(platform === 'slack' ? manifestOf(commands, word) : registrationOf(commands, word), null, 2))
    })

const addEval = (program: Command, { corpusDir, print }: Surroundings): Command =>
  program
    .command('eval')
    .description('measure how well a collection answers questions whose answers are known')
    .argument('<questions>', 'a JSON file of questions and the passages that answer them')
    .option('--collection <name>', 'which collection to ask; else the one in whose folder the file lies')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--json', 'print JSON')
    .addOption(new Option('--worst <n>', 'show so many of the worst questions, with what came instead').argParser(parseCount))
    .option('--record', 'write the figures to level.json beside the questions, as the level to hold')
    .action(async (file: string, options: EvalOptions) => print(await evalQuestions(file, options)))

function parseCount(text: string): number {
  const count = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(count)) throw new InvalidArgumentError('Write a whole number.')
  return count
}

const addImport = (corpus: Command, { corpusDir, print }: Surroundings): Command =>
  corpus
    .command('import')
    .description('make a collection of a file that has a row of JSON to a line, with id and text')
    .argument('<file>', 'the file; its rows may also have title, language, url, published and publisher')
    .requiredOption('--collection <name>', 'what to call the collection')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--publisher <name>', 'the publisher of rows that name none; else the collection’s name')
    .option('--published <date>', 'the date of rows that have none, such as 2024-04-05; else they have none')
    .option('--replace', 'replace the articles of a collection that is there')
    .action(async (file: string, options: ImportOptions) => print(await importCorpus(file, options)))
