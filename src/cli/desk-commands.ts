import type { Command } from 'commander'
import { parse } from 'yaml'
import { RequestError } from '../core/request-error.ts'
import type { Place } from '../core/settings/place.ts'
import { createSettingsDesk, type SettingsDesk, type Sitting } from '../core/settings/settings-desk.ts'
import type { Whereabouts } from '../store/open-store.ts'
import { auditText } from './audit-text.ts'
import { loadForTerminal } from './load-for-terminal.ts'
import { panelText } from './panel-text.ts'
import { withStore } from './with-store.ts'

/** What the desk of the terminal needs of the process it stands in. */
export interface DeskSurroundings extends Whereabouts {
  readonly corpusDir: string
  readonly print: (text: string) => void
}

/** Adds `show`, `set`, `reset` and `undo` to the settings: the operator may do at the desk what a moderator may. */
export function addDesk(settings: Command, surroundings: DeskSurroundings): void {
  const add = (
    line: string,
    description: string,
    act: (desk: SettingsDesk, sitting: Sitting, words: readonly string[]) => Promise<string>,
  ) =>
    settings
      .command(line)
      .description(description)
      .requiredOption('--platform <name>', 'discord or slack')
      .requiredOption('--workspace <id>', 'the Discord server or Slack workspace')
      .option('--channel <id>', 'one channel of it; else the whole')
      .action(async (...given: readonly unknown[]) => {
        const words = given.filter((word) => typeof word === 'string')
        const options = given.at(words.length) as Whole
        surroundings.print(await atDesk(surroundings, (desk) => act(desk, sittingOf(options), words)))
      })
  add('show', 'what holds in a channel or workspace, where it comes from, and the last changes', async (desk, sitting) =>
    panelText(await desk.view(sitting)),
  )
  add('set <field> <value>', 'change a setting', async (desk, sitting, [field = '', value = '']) =>
    auditText([await desk.change(sitting, field, yamlValueOf(value))]),
  )
  add('reset <field>', 'let a setting be inherited', async (desk, sitting, [field = '']) => auditText([await desk.reset(sitting, field)]))
  add('undo', 'undo the last change', async (desk, sitting) => auditText([await desk.undo(sitting)]))
}

interface Whole {
  readonly platform: string
  readonly workspace: string
  readonly channel?: string
}

/** Values are written as in a file of settings: 2, private, [rafah, gaza], null. */
function yamlValueOf(text: string): unknown {
  try {
    return parse(text)
  } catch {
    throw new RequestError(`Cannot read the value ${text}: write it as YAML, such as 2, private or [rafah, gaza]`)
  }
}

/** Whose name the audit has. */
const OPERATOR = 'rift settings'

function sittingOf({ platform, workspace, channel }: Whole): Sitting {
  const place: Place = { platform, workspace, channel: channel ?? '', parent: null }
  const person = { id: OPERATOR, roles: [], locale: null, trusted: { channel: true, workspace: true } }
  return { place, person, reach: channel === undefined ? 'workspace' : 'channel' }
}

async function atDesk(surroundings: DeskSurroundings, work: (desk: SettingsDesk) => Promise<string>): Promise<string> {
  const library = await loadForTerminal(surroundings.corpusDir)
  return withStore(surroundings, (store) => work(createSettingsDesk({ store, library: () => library, log: SILENT, announce: () => {} })))
}

// What is refused or changed is printed.
const SILENT = { info: () => {}, warn: () => {}, error: () => {} }
