import { Bench } from 'tinybench'

/** How long answers took, in milliseconds. */
export interface Latency {
  readonly p50: number
  readonly p99: number
  /** Questions that there was time to ask. */
  readonly asked: number
}

/** Questions that are asked before any is timed. */
export const WARM_UP = 50

/** Asks each question after the first {@link WARM_UP} once; when that takes longer than `patience`, in milliseconds, those asked so far have to do. */
export async function latencyOf(ask: (question: string) => unknown, questions: readonly string[], patience: number): Promise<Latency> {
  const isAsync = await warmUp(ask, questions.slice(0, WARM_UP), patience / 4)
  const timed = questions.slice(WARM_UP)
  const enough = new AbortController()
  const deadline = performance.now() + patience
  let next = 0
  const askNext = () => {
    if (deadline < performance.now()) enough.abort()
    return ask(timed[next++] ?? '')
  }
  const bench = new Bench({ time: 0, iterations: timed.length, warmup: false, throws: true, signal: enough.signal })
  // Told whether there is something to wait for, it need not try, which would ask one question too many.
  const [task] = await bench.add('latency', askNext, { async: isAsync }).run()
  if (task === undefined || !('latency' in task.result)) throw new RangeError('Cannot time questions: none was asked')
  const { p50, p99 } = task.result.latency
  return { p50, p99, asked: next }
}

/** Whether answers have to be waited for. */
async function warmUp(ask: (question: string) => unknown, questions: readonly string[], patience: number): Promise<boolean> {
  let deadline: number | undefined
  let isAsync = false
  for (const question of questions) {
    if (deadline !== undefined && deadline < performance.now()) break
    const answer = ask(question)
    isAsync ||= answer instanceof Promise
    await answer
    // The first may prepare something for all that follow.
    deadline ??= performance.now() + patience
  }
  return isAsync
}
