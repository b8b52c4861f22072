import { parseArgs } from 'node:util'
import { createEngine, ENGINES, enginesOf } from './engines.ts'
import { machineLine, machineOf } from './machine.ts'
import { type Quality, qualityOf } from './quality/quality-of.ts'
import { readCollections } from './quality/read-collections.ts'
import { tableOf } from './table.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    engines: { type: 'string', default: Object.keys(ENGINES).join() },
    json: { type: 'boolean', default: false },
  },
})
if (values.data === undefined) throw new RangeError('Cannot measure quality: name folders of questions with --data')
const engines = enginesOf(values.engines)
const machine = machineOf(new Date())
const rows: { readonly name: string; readonly scores: Readonly<Record<string, Quality>> }[] = []
for (const folder of values.data) {
  for (const collection of await readCollections(folder)) {
    const scores: Record<string, Quality> = {}
    for (const name of engines) {
      const engine = await createEngine(name)
      scores[name] = await qualityOf(engine, collection)
      engine.close?.()
    }
    rows.push({ name: collection.name, scores })
  }
}
if (values.json) console.log(JSON.stringify({ machine, collections: rows }, null, 2))
else console.log([table('nDCG@10', 'ndcg10'), table('success@1', 'success1'), machineLine(machine)].join('\n\n'))

function table(title: string, score: keyof Quality): string {
  const lines = rows.map(({ name, scores }) => [name, ...engines.map((engine) => (scores[engine]?.[score] ?? 0).toFixed(3))])
  return tableOf([[title, ...engines], ...lines])
}
