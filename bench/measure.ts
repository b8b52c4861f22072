import { Bench } from 'tinybench'
import type { Engine, Material } from './engine.ts'
import type { Figures } from './figures.ts'
import type { Kind, Questions } from './material/questions.ts'

/** What is measured with. */
export interface Load {
  readonly material: Material
  readonly questions: Questions
}

/** Builds the index, loads it from a snapshot and asks it every question; each step's figures are told as soon as they are there. */
export async function measure(engine: Engine, { material, questions }: Load, tell: (figures: Figures) => void): Promise<void> {
  const { search, searchMisspelt, complete } = engine
  tell(await built(engine, material))
  tell(await asked('rare word', questions, search))
  tell(await asked('frequent word', questions, search))
  if (searchMisspelt !== undefined) tell(await asked('typo', questions, searchMisspelt))
  tell(await asked('ten words', questions, search))
  if (complete !== undefined) tell(await asked('autocomplete', questions, complete))
  tell(await loaded(engine, questions['rare word'][0] ?? ''))
}

/** Questions of each kind that are asked before any is timed. */
export const WARM_UP = 50

const LIMIT = 10
const MEGABYTE = 2 ** 20

async function built(engine: Engine, material: Material): Promise<Figures> {
  const before = settledMemory()
  const ms = await timed(() => engine.build(material))
  const after = settledMemory()
  const [heap, resident] = [after.heap - before.heap, after.resident - before.resident]
  return { 'build, ms': ms, 'heap, MB': heap / MEGABYTE, 'resident, MB': resident / MEGABYTE }
}

/** With the rubbish taken out, where Node was started so that it can be. */
function settledMemory() {
  for (let round = 0; round < 3; round++) globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { heap: heapUsed + external, resident: rss }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Asks each question once; when that takes too long, those that there was time for have to do. */
async function asked(kind: Kind, questions: Questions, ask: (question: string, limit: number) => unknown): Promise<Figures> {
  const all = questions[kind]
  const enough = new AbortController()
  const deadline = performance.now() + PATIENCE
  const first = ask(all[0] ?? '', LIMIT)
  await first
  let next = 0
  const options = {
    time: 0,
    iterations: all.length - WARM_UP,
    warmupTime: 0,
    warmupIterations: WARM_UP,
    throws: true,
    signal: enough.signal,
  }
  const askNext = () => {
    if (deadline < performance.now()) enough.abort()
    return ask(all[next++] ?? '', LIMIT)
  }
  // Told whether there is something to wait for, it need not try, which would ask one question too many.
  const bench = new Bench(options).add(kind, askNext, { async: first instanceof Promise })
  const [task] = await bench.run()
  if (task === undefined || !('latency' in task.result)) throw new RangeError(`Cannot time ${kind}: it took too long to begin`)
  const { p50, p99 } = task.result.latency
  return { [`${kind} p50, ms`]: p50, [`${kind} p99, ms`]: p99 }
}

// Milliseconds for the questions of one kind.
const PATIENCE = 60_000

/** Loading counts until the first question is answered: some only open a file and read it when they must. */
async function loaded({ save, load, search }: Engine, question: string): Promise<Figures> {
  if (save === undefined || load === undefined) return {}
  const saved = await save()
  globalThis.gc?.()
  const ms = await timed(async () => {
    await load(saved)
    await search(question, LIMIT)
  })
  return { 'snapshot load, ms': ms }
}
