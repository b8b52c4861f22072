import { fileURLToPath } from 'node:url'
import { inChild } from './child.ts'
import type { Figures, Result } from './figures.ts'
import { machineLine, machineOf } from './machine.ts'
import type { Told } from './measure.ts'
import { parseOptions } from './options.ts'
import { reportOf, stallLine } from './report.ts'
import type { Stall } from './stall.ts'

const { sizes, engines, questions, limit, json } = parseOptions(process.argv.slice(2))
const say = json ? () => undefined : console.log
const machine = machineOf(new Date())
const results: Result[] = []
const reloads: { readonly size: number; readonly stall: Stall | undefined }[] = []
for (const size of sizes) {
  const ofSize: Result[] = []
  for (const engine of engines) ofSize.push(await resultOf(engine, size))
  say(reportOf(size, ofSize))
  results.push(...ofSize)
  if (!engines.includes('ours')) continue
  const stall = await stallWith(size)
  say(`${stallLine(size, stall)}\n`)
  reloads.push({ size, stall })
}
if (json) console.log(JSON.stringify({ machine, results, reloads }, null, 2))
else
  say(
    `The first engine in milliseconds and megabytes, the others as times that; – where an engine has no such thing\n${machineLine(machine)}`,
  )

/** Each engine has a process of its own, in which none disturbs another. */
async function resultOf(engine: string, size: number): Promise<Result> {
  let figures: Figures = {}
  const notes: string[] = []
  const heard = (told: Told) => {
    figures = { ...figures, ...told.figures }
    if (told.note !== undefined) notes.push(told.note)
  }
  const stopped = await inChild({ module: builtFile('measure-in-child.js'), order: { engine, size, questions }, limit, heard })
  return { engine, size, figures, notes: stopped === undefined ? notes : [...notes, stopped] }
}

async function stallWith(size: number): Promise<Stall | undefined> {
  let stall: Stall | undefined
  const heard = (said: Stall) => {
    stall = said
  }
  await inChild({ module: builtFile('reload-in-child.js'), order: { size }, limit, heard })
  return stall
}

function builtFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}
