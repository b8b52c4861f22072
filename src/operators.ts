import { OperatorError } from './core/operator-error.ts'

/** Reads `OPERATORS`: people by platform and id, `discord:ID` or `slack:ID`, between commas. Throws an OperatorError. */
export function parseOperators(text: string): ReadonlySet<string> {
  const people = text
    .split(',')
    .map((person) => person.trim())
    .filter((person) => person !== '')
  const odd = people.find((person) => !PERSON.test(person))
  if (odd !== undefined)
    throw new OperatorError(
      'OPERATORS',
      `Cannot use "${odd}" as a person: write discord: and an id of 17 to 20 digits, or slack: and an id such as U012AB3CD`,
    )
  return new Set(people)
}

const PERSON = /^(?:discord:\d{17,20}|slack:[UW][A-Z0-9]{2,20})$/
