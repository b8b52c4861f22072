import { fileURLToPath } from 'node:url'
import { inChild } from './child.ts'
import type { Figures, Result } from './figures.ts'
import { machineLine, machineOf } from './machine.ts'
import type { Order } from './measure-in-child.ts'
import { type Options, parseOptions } from './options.ts'
import { reportOf } from './report.ts'

const options = parseOptions(process.argv.slice(2))
const say = options.json ? () => undefined : console.log
const machine = machineOf(new Date())
const results: Result[] = []
for (const size of options.sizes) {
  const ofSize: Result[] = []
  for (const engine of options.engines) ofSize.push(await resultOf({ engine, size }, options))
  say(`${reportOf(size, ofSize)}\n`)
  results.push(...ofSize)
}
say(`Ours in milliseconds and megabytes, peers as times ours; – where an engine has no such thing\n${machineLine(machine)}`)
if (options.json) console.log(JSON.stringify({ machine, results }, null, 2))

/** Each engine has a process of its own, in which none disturbs another. */
async function resultOf({ engine, size }: Pick<Order, 'engine' | 'size'>, { questions, limit }: Options): Promise<Result> {
  const module = fileURLToPath(import.meta.resolve('./measure-in-child.js'))
  let figures: Figures = {}
  const heard = (more: Figures) => {
    figures = { ...figures, ...more }
  }
  const stopped = await inChild({ module, order: { engine, size, questions }, limit, heard })
  return { engine, size, figures, ...(stopped === undefined ? {} : { stopped }) }
}
