import type { Problem } from './problem.ts'
import { array, type Check, object, problem, string } from './shape.ts'

/** Why Discord would refuse what an autocomplete offers: `{ choices }`. */
export const problemsOfChoices = (data: unknown): readonly Problem[] => object({ choices: array(choice, { max: 25 }) })(data, '')

/** One thing to choose, in an autocomplete or a command's option. */
export const choice: Check = (value, path) => object({ name: string({ min: 1, max: 100 }), value: choiceValue })(value, path)

const choiceValue: Check = (value, path) => {
  if (typeof value !== 'number') return string({ min: 1, max: 100 })(value, path)
  return Number.isFinite(value) && Math.abs(value) <= 2 ** 53 ? [] : problem(path, 'NUMBER_TYPE_COERCE', `Value "${value}" is not float.`)
}
