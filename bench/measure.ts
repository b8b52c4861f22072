import type { Engine, Material } from './engine.ts'
import type { Figures } from './figures.ts'
import { latencyOf, WARM_UP } from './latency.ts'
import type { Kind, Questions } from './material/questions.ts'

/** What is measured with. */
export interface Load {
  readonly material: Material
  readonly questions: Questions
}

/** Figures, and what has to be known to read them. */
export interface Told {
  readonly figures: Figures
  readonly note?: string
}

/** Builds the index, loads it from a snapshot and asks it every question; each step's figures are told as soon as they are there. */
export async function measure(engine: Engine, { material, questions }: Load, tell: (told: Told) => void): Promise<void> {
  const { search, searchMisspelt, complete } = engine
  tell(await built(engine, material))
  tell(await asked('rare word', questions, search))
  tell(await asked('frequent word', questions, search))
  if (searchMisspelt !== undefined) tell(await asked('typo', questions, searchMisspelt))
  tell(await asked('ten words', questions, search))
  if (complete !== undefined) tell(await asked('autocomplete', questions, complete))
  tell(await loaded(engine, questions['rare word'][0] ?? ''))
}

const LIMIT = 10
const MEGABYTE = 2 ** 20

async function built(engine: Engine, material: Material): Promise<Told> {
  const before = settledMemory()
  const ms = await timed(() => engine.build(material))
  const after = settledMemory()
  const [heap, resident] = [after.heap - before.heap, after.resident - before.resident]
  return { figures: { 'build, ms': ms, 'heap, MB': heap / MEGABYTE, 'resident, MB': resident / MEGABYTE } }
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

async function asked(kind: Kind, questions: Questions, ask: (question: string, limit: number) => unknown): Promise<Told> {
  const all = questions[kind]
  const { p50, p99, asked } = await latencyOf((question) => ask(question, LIMIT), all, PATIENCE)
  const figures = { [`${kind} p50, ms`]: p50, [`${kind} p99, ms`]: p99 }
  const wanted = all.length - WARM_UP
  return asked < wanted
    ? { figures, note: `too slow for all questions: ${kind}, ${asked} of ${wanted} in ${PATIENCE / 1000} s` }
    : { figures }
}

// Milliseconds for the questions of one kind.
const PATIENCE = 60_000

/** Loading counts until the first question is answered: some only open a file and read it when they must. */
async function loaded({ save, load, search }: Engine, question: string): Promise<Told> {
  if (save === undefined || load === undefined) return { figures: {} }
  const saved = await save()
  globalThis.gc?.()
  const ms = await timed(async () => {
    await load(saved)
    await search(question, LIMIT)
  })
  return { figures: { 'snapshot load, ms': ms } }
}
