import { commands } from '../commands/index.ts'
import { renderTerminal } from './cli/terminal.ts'
import type { Config } from './config.ts'
import { connect } from './connect.ts'
import { createCommandWord } from './core/command/command-word.ts'
import { createDispatch, type Dispatch } from './core/command/dispatch.ts'
import { localOrigin } from './core/command/origin.ts'
import type { Log } from './core/log.ts'
import type { OperatorError } from './core/operator-error.ts'
import type { Platform } from './core/platform.ts'
import { createAnnouncer } from './core/settings/announcer.ts'
import { createPolicyReader } from './core/settings/policy-reader.ts'
import { createSettingsDesk } from './core/settings/settings-desk.ts'
import { openSource } from './corpus-source/open-source.ts'
import { renderDiscord } from './discord/render.ts'
import { eachMidnight } from './each-midnight.ts'
import { createExamine } from './examine.ts'
import { type Followed, followLibrary } from './follow-library.ts'
import { createLog } from './log.ts'
import { createOrderReload } from './order-reload.ts'
import { createPlatforms } from './platforms.ts'
import { renderSlack } from './slack/render.ts'
import { machineClock } from './store/clock.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/steady-store.ts'
import { createWeb } from './web/app.ts'
import { listen } from './web/serve.ts'

/** What starting needs of the process it runs in. */
export interface Surroundings {
  readonly print: (text: string) => void
  readonly wait: (milliseconds: number) => Promise<unknown>
}

/** A bot that runs. */
export interface Running {
  /** Resolves with the first reason when every platform there is a token for has refused it. */
  readonly refused: Promise<OperatorError>
  /** Loads the corpus again; what is wrong with it is logged. */
  readonly reload: () => Promise<unknown>
  /** Takes what went wrong where nobody waited for it. */
  readonly report: (error: unknown) => void
  /** Resolves when nothing is left open. */
  readonly stop: () => Promise<void>
}

/** Builds everything, serves the playground, and connects whatever there are tokens for. */
export async function start(config: Config, surroundings: Surroundings): Promise<Running> {
  const log = await createLog(config.logLevel)
  const opening = openStore(config, log)
  let followed: Followed | undefined
  try {
    followed = await followLibrary(openSource(config.corpus, { dataDir: config.dataDir, log }), { log, now: Date.now })
    return await run(config, { ...surroundings, ...followed, log, store: await opening })
  } catch (error) {
    followed?.unfollow()
    await (await opening).close()
    throw error
  }
}

interface Parts extends Surroundings, Followed {
  readonly log: Log
  readonly store: Store
}

async function run(config: Config, { print, wait, log, keeper, unfollow, store }: Parts): Promise<Running> {
  const { library, reload } = keeper
  const word = createCommandWord(config.commandWord)
  const announcer = createAnnouncer({ platforms: () => platforms, log })
  const settingsCommand = word.typed('rift-settings')
  const dispatch = createDispatch({
    commands,
    word,
    library,
    policies: createPolicyReader({ store: store.settings, now: () => performance.now() }),
    limiter: store.limiter,
    budget: store.budget,
    demand: config.demand ? store.demand : { note: async () => {} },
    records: store.records,
    examine: createExamine({ keeper, store, announcer, settingsCommand, wait, platforms: () => platforms }),
    reload: createOrderReload({ keeper, operators: config.operators, wait, log }),
    report: (err, { command }) => log.error({ err, command }, 'Could not answer'),
    refused: ({ command }, { asker, place }) => log.warn({ command, person: asker.id, ...place }, 'Refused a command'),
  })
  const desk = createSettingsDesk({ store: store.settings, library, log, announce: announcer.announce })
  const platforms: readonly Platform[] = await createPlatforms(config, { dispatch, word, desk, log })
  const web = createWeb({
    commands,
    dispatch,
    word,
    library,
    status: keeper.status,
    budget: store.budget,
    payloads: { discord: renderDiscord, slack: renderSlack },
    platforms: () => Object.fromEntries(platforms.map((platform) => [platform.name, platform.state()])),
    report: (err) => log.error({ err }, 'Could not serve a page'),
  })
  const endDays = eachMidnight(() => void (library().withheld !== undefined && keeper.follow()), machineClock)
  const server = await listen(web, config)
  print(await greeting(dispatch, { command: word.typed('rift'), url: server.url }))
  const missing = [
    ...(config.discord === undefined ? ['Discord (DISCORD_TOKEN)'] : []),
    ...(config.slack === undefined ? ['Slack (SLACK_BOT_TOKEN and SLACK_APP_TOKEN)'] : []),
  ]
  if (0 < missing.length) print(`To connect ${missing.join(' or ')}, copy .env.example to .env and write the tokens there.`)
  const refused = new Promise<OperatorError>((resolve) => {
    const connecting = platforms.map(async (platform) => {
      const reason = await connect(platform, { wait, log })
      if (reason !== undefined && 1 < platforms.length) log.error({}, reason.message)
      return reason
    })
    Promise.all(connecting).then(
      (reasons) => {
        const [first] = reasons
        if (first !== undefined && reasons.every((reason) => reason !== undefined)) resolve(first)
      },
      (err: unknown) => log.error({ err }, 'Could not connect'),
    )
  })
  return {
    refused,
    reload,
    report: (err) => log.error({ err }, 'Something failed that nobody waited for; going on'),
    stop: async () => {
      unfollow()
      endDays()
      await Promise.all([...platforms.map((platform) => platform.disconnect()), server.close()])
      await store.close()
    },
  }
}

/** One example answer, and where to try more. */
async function greeting(dispatch: Dispatch, { command, url }: { readonly command: string; readonly url: string }): Promise<string> {
  const answer = await dispatch.answer({ command: 'rift', arguments: { query: 'rafah' } }, localOrigin('person'))
  const example = {
    ...answer,
    blocks: answer.blocks.filter((block, index, all) => block.kind !== 'quote' || all.findIndex(({ kind }) => kind === 'quote') === index),
  }
  return `/${command} rafah\n\n${renderTerminal(example, process.stdout.isTTY ? 'colour' : 'plain')}\n\nPlayground: ${url}`
}
