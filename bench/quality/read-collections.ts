import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { readBeir } from './beir.ts'
import type { Judged } from './collection.ts'
import { readCranfield } from './cranfield.ts'
import { readSquad } from './squad.ts'

const SQUAD = /^[a-z]+\.[a-z]{2,3}\.json$/

/** All collections of a folder and of the folders in it, whichever form they have. Throws a RangeError when there is none. */
export async function readCollections(folder: string): Promise<readonly Judged[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const inner = entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(folder, entry.name))
  const found: Judged[] = []
  for (const place of [folder, ...inner.sort()]) found.push(...(await collectionsIn(place)))
  if (found.length === 0)
    throw new RangeError(`Cannot find questions in ${folder}: put xquad.<language>.json, corpus.jsonl or cran.qry there`)
  return found
}

async function collectionsIn(folder: string): Promise<readonly Judged[]> {
  const names = (await readdir(folder)).sort()
  const squads = names.filter((name) => SQUAD.test(name)).map((name) => readSquad(path.join(folder, name)))
  const beir = names.includes('corpus.jsonl') ? [readBeir(folder)] : []
  const cranfield = names.includes('cran.qry') ? [readCranfield(folder)] : []
  return Promise.all([...squads, ...beir, ...cranfield])
}
