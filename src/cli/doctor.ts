import { setTimeout as wait } from 'node:timers/promises'
import type { Command } from 'commander'
import { commands } from '../../commands/index.ts'
import type { Config, DiscordConfig, SlackConfig } from '../config.ts'
import { textOf } from '../core/answer/span.ts'
import { createCommandWord } from '../core/command/command-word.ts'
import { oneLine } from '../core/corpus/legible.ts'
import { databaseCheck } from '../core/doctor/database-check.ts'
import { findingWords, ordered } from '../core/doctor/describe-findings.ts'
import { examine } from '../core/doctor/examine.ts'
import { type Check, type Finding, known } from '../core/doctor/finding.ts'
import { libraryCheck } from '../core/doctor/library-check.ts'
import { OperatorError } from '../core/operator-error.ts'
import { USUAL_LANGUAGE } from '../core/voice/languages.ts'
import { voiceOf } from '../core/voice/voice.ts'
import { loadForTerminal } from './load-for-terminal.ts'
import type { Surroundings } from './surroundings.ts'
import { databaseFor } from './with-store.ts'

/** Adds `doctor`: what can be found out about the bot without a chat. */
export const addDoctor = (program: Command, surroundings: Surroundings): Command =>
  program
    .command('doctor')
    .description('find out what keeps the bot from working: variables, corpus, database, and what the platforms say')
    .action(async () => {
      const findings = ordered(await examine(checksOf(surroundings), () => wait(PATIENCE, undefined, { ref: false })))
      for (const finding of findings) surroundings.print(textOf(findingWords(finding, voiceOf(USUAL_LANGUAGE))))
      if (findings.some((finding) => 'remedy' in finding)) surroundings.fail()
    })

/** Milliseconds for which a check is waited for; nobody at a terminal minds, and a large corpus takes a while. */
const PATIENCE = 60_000

const checksOf = (surroundings: Surroundings): readonly Check[] => [
  ...platformChecks(surroundings.config),
  { subject: { key: 'doctor.subject.corpus' }, find: () => corpusFindings(surroundings.corpusDir) },
  { subject: { key: 'doctor.subject.database' }, find: async () => databaseCheck(await databaseFor(surroundings)).find() },
]

function platformChecks(config: () => Config): readonly Check[] {
  const subject = { key: 'doctor.subject.platform' } as const
  try {
    const { discord, slack, commandWord } = config()
    return [
      discord === undefined ? known(subject, noToken('Discord')) : { subject, find: () => discordFindings(discord, commandWord) },
      slack === undefined ? known(subject, noToken('Slack')) : { subject, find: () => slackFindings(slack) },
    ]
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    const what = { key: 'doctor.misconfigured', values: { reason: error.message } } as const
    return [known(subject, { state: 'fault', what, remedy: { key: 'doctor.misconfigured.remedy' } })]
  }
}

const noToken = (platform: string): Finding => ({ state: 'note', what: { key: 'doctor.noToken', values: { platform } } })

async function corpusFindings(folder: string): Promise<readonly Finding[]> {
  try {
    const { edition } = await loadForTerminal(folder)
    return libraryCheck({ edition, loadedAt: Date.now(), fault: undefined }).find()
  } catch (error) {
    const reason = oneLine(error instanceof Error ? error.message : String(error))
    return [{ state: 'fault', what: { key: 'doctor.corpusBroken', values: { reason } }, remedy: { key: 'doctor.corpusBroken.remedy' } }]
  }
}

// Their libraries are loaded only for those who have a token.
async function discordFindings({ token, api, guildId }: DiscordConfig, commandWord: string): Promise<readonly Finding[]> {
  const [{ REST }, { commandCheck }, { registrationOf }, { botOptions }] = await Promise.all([
    import('discord.js'),
    import('../discord/command-check.ts'),
    import('../discord/registration.ts'),
    import('../discord/rest-options.ts'),
  ])
  const rest = new REST(botOptions(api)).setToken(token)
  return commandCheck({
    rest,
    commands: registrationOf(commands, createCommandWord(commandWord)),
    guildId,
    workspace: guildId ?? null,
  }).find()
}

async function slackFindings({ botToken, api }: SlackConfig): Promise<readonly Finding[]> {
  const [{ webApi }, { scopeCheck }] = await Promise.all([import('@slack/bolt'), import('../slack/checks.ts')])
  const options = { retryConfig: { retries: 0 }, timeout: 3000, ...(api === undefined ? {} : { slackApiUrl: api }) }
  return scopeCheck({ client: new webApi.WebClient(botToken, options) }).find()
}
