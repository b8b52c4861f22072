import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { Agent } from 'undici'
import { parseCorpus } from '../core/corpus/corpus.ts'
import { PrivateAddressError, publicConnector } from '../ingest/source/public-addresses.ts'
import { readFiles } from '../store/read-corpus.ts'
import { checkLinks, type LinkReport } from '../workshop/links/check-links.ts'
import { readSeen, writeSeen } from '../workshop/links/link-memory.ts'
import { linksIn } from '../workshop/links/links-in.ts'
import { lookAt } from '../workshop/links/look-at.ts'
import { isDead, linksText } from './links-text.ts'
import type { Surroundings } from './surroundings.ts'

interface Options {
  readonly corpus: string
  readonly allowPrivate?: boolean
  /** Days. */
  readonly maxAge: number
  readonly json?: boolean
}

/** Adds `links`. */
export const addLinks = (corpus: Command, { corpusDir, dataDir, print, fail }: Surroundings): Command =>
  corpus
    .command('links')
    .description('look whether the addresses of articles still lead to them; what was seen is remembered')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .addOption(new Option('--max-age <days>', 'look again at what was seen longer ago').default(WEEK).argParser(parseDays))
    .option('--allow-private', 'look also at addresses of this machine and its network')
    .option('--json', 'print JSON')
    .action(async (options: Options) => {
      const report = await lookAtAll(options, path.join(dataDir, 'links.json'))
      print(options.json === true ? JSON.stringify(report.links, null, 2) : linksText(report))
      if (report.links.some(isDead)) fail()
    })

const WEEK = 7

function parseDays(text: string): number {
  if (!/^\d{1,4}(?:\.\d+)?$/.test(text)) throw new InvalidArgumentError('Write a number of days.')
  return Number(text)
}

async function lookAtAll({ corpus: folder, allowPrivate, maxAge }: Options, memory: string): Promise<LinkReport> {
  const files = await readFiles(folder)
  const texts = new Map(files.files.flatMap((file) => ('text' in file ? [[file.path, file.text] as const] : [])))
  const links = linksIn(parseCorpus(files), folder, (name) => texts.get(name) ?? '')
  const dispatcher = new Agent({ connect: allowPrivate === true ? { timeout: PATIENCE } : publicConnector(PATIENCE) })
  const looking = { dispatcher, milliseconds: PATIENCE, isForbidden: (error: unknown) => error instanceof PrivateAddressError }
  try {
    const report = await checkLinks({
      links,
      seen: await readSeen(memory),
      now: Date.now,
      age: maxAge * DAY,
      look: (url) => lookAt(url, looking),
      pause: (milliseconds) => setTimeout(milliseconds),
    })
    await writeSeen(memory, report.seen)
    return report
  } finally {
    await dispatcher.destroy()
  }
}

const PATIENCE = 15_000
const DAY = 24 * 60 * 60 * 1000
