import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { commands } from '../../commands/index.ts'
import { createCommandWord } from '../core/command/command-word.ts'
import { MOST_EXCERPTS } from '../core/library.ts'
import { DEFAULT_POLICY } from '../core/settings/policy.ts'
import { registrationOf } from '../discord/registration.ts'
import { ownVersion } from '../ingest/own-version.ts'
import { manifestOf } from '../slack/manifest.ts'
import { type AskOptions, ask } from './ask.ts'
import { addCorpus } from './corpus-commands.ts'
import { addDoctor } from './doctor.ts'
import { type EvalOptions, evalQuestions } from './eval.ts'
import { addAudit, addSettings } from './settings-commands.ts'
import type { Surroundings } from './surroundings.ts'

/** The `rift` command line. */
export function createProgram(surroundings: Surroundings): Command {
  const program = new Command('rift')
    .description('Answers questions with cited excerpts from articles')
    .version(ownVersion())
    .exitOverride()
  addAsk(program, surroundings)
  addCommands(program, surroundings)
  addEval(program, surroundings)
  addCorpus(program, surroundings)
  addSettings(program, surroundings)
  addAudit(program, surroundings)
  addDoctor(program, surroundings)
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
