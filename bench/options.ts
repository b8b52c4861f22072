import { parseArgs } from 'node:util'
import { enginesOf, TIMED } from './engines.ts'

/** What to measure. */
export interface Options {
  readonly sizes: readonly number[]
  readonly engines: readonly string[]
  /** Questions of each kind. */
  readonly questions: number
  /** Milliseconds that one step of an engine may take. */
  readonly limit: number
  readonly json: boolean
}

/** Reads the command line. Throws a RangeError or TypeError that says what to write. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000' },
      engines: { type: 'string', default: TIMED.join() },
      questions: { type: 'string', default: '300' },
      limit: { type: 'string', default: '180' },
      json: { type: 'boolean', default: false },
    },
  })
  const [questions = 0] = numbersOf(values.questions, 'questions')
  const [limit = 0] = numbersOf(values.limit, 'limit')
  return { sizes: numbersOf(values.sizes, 'sizes'), engines: enginesOf(values.engines), questions, limit: limit * 1000, json: values.json }
}

const numbersOf = (text: string, name: string): readonly number[] =>
  text.split(',').map((part) => {
    if (!/^[1-9]\d*$/.test(part)) throw new RangeError(`Cannot use --${name} ${text}: write whole numbers above 0`)
    return Number(part)
  })
