import { readFile, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { RequestError } from '../core/request-error.ts'
import type { Whereabouts } from '../store/open-store.ts'
import { reasonOf } from '../store/reason-of.ts'
import { auditText } from './audit-text.ts'
import { addDesk, type DeskSurroundings } from './desk-commands.ts'
import { loadForTerminal } from './load-for-terminal.ts'
import { parseSettings, type Target } from './parse-settings.ts'
import { settingsText } from './settings-text.ts'
import { theWorkspace } from './the-workspace.ts'
import { withStore } from './with-store.ts'

interface Surroundings extends Whereabouts {
  readonly print: (text: string) => void
}

/** Adds `settings` with all that can be done to them. */
export function addSettings(program: Command, surroundings: DeskSurroundings): void {
  const settings = program.command('settings').description('show and change the settings of channels and workspaces')
  addDesk(settings, surroundings)
  const add = (name: string, description: string, act: (file: string, target: Target) => Promise<string>) =>
    settings
      .command(name)
      .description(description)
      .argument('<file>', 'a YAML file')
      .option('--workspace <id>', 'the Discord server or Slack workspace')
      .option('--platform <name>', 'discord or slack')
      .action(async (file: string, target: Target) => surroundings.print(await act(file, target)))
  add('export', 'write all settings of a workspace', (file, target) => exportTo(file, target, surroundings))
  add('import', 'make the settings of a file; what it does not name stays as it is', (file, target) =>
    importFrom(file, target, surroundings),
  )
}

/** Adds `audit`. */
export const addAudit = (program: Command, { print, ...whereabouts }: Surroundings): Command =>
  program
    .command('audit')
    .description('list every change of settings, the newest first')
    .option('--workspace <id>', 'of one Discord server or Slack workspace only')
    .option('--json', 'print JSON')
    .action(async ({ workspace, json }: { readonly workspace?: string; readonly json?: boolean }) => {
      const changes = await withStore(whereabouts, (store) => store.history({ workspace }))
      print(json === true ? JSON.stringify(changes, null, 2) : auditText(changes))
    })

const exportTo = (file: string, target: Target, whereabouts: Whereabouts): Promise<string> =>
  withStore(whereabouts, async (store) => {
    const workspace = await theWorkspace(store, target)
    const all = await store.all(workspace)
    await writeFile(file, settingsText(workspace, all)).catch((error: unknown) => refuse('write', file, error))
    return `Wrote ${all.length} settings of ${workspace.platform} ${workspace.workspace} to ${file}`
  })

async function importFrom(file: string, target: Target, { corpusDir, ...whereabouts }: DeskSurroundings): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => refuse('read', file, error))
  const wanted = parseSettings({ file, text, firstLine: 1 }, target, await loadForTerminal(corpusDir))
  const changes = await withStore(whereabouts, (store) => store.change(wanted, BY))
  return `Changed ${changes.length} settings; ${wanted.length - changes.length} were so already`
}

/** Whose name the audit has for what an operator imports. */
const BY = 'rift settings import'

function refuse(what: 'read' | 'write', file: string, error: unknown): never {
  throw new RequestError(`Cannot ${what} ${file}: ${reasonOf(error, 'file')}`)
}
