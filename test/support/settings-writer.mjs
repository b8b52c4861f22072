// Changes a setting again and again, and says each value once it is kept: what a test kills, or leaves without room.
import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [, , root, folder, first] = process.argv
const { openStore } = await import(pathToFileURL(`${root}/dist/src/store/open-store.js`).href)

const log = { info: () => {}, warn: () => {}, error: (_, message) => writeSync(2, `${message}\n`) }
const { settings } = await openStore({ dataDir: folder, databaseUrl: undefined }, log)
const scope = { platform: 'here', workspace: 'W', channel: 'C' }
try {
  for (let value = Number(first); ; value++) {
    await settings.change([{ scope, field: 'notice', value: `${value} ${'x'.repeat(100)}` }], 'ann')
    writeSync(1, `${value}\n`)
  }
} catch (error) {
  writeSync(2, `${error.message}\n`)
}
const [{ value }] = await settings.read({ platform: 'here', workspace: 'W', channel: 'C', parent: null }).catch(() => settings.all(scope))
writeSync(2, `still there: ${value.split(' ')[0]}\n`)
