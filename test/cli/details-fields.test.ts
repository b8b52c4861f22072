import { describe, expect, test } from 'vitest'
import { FIELDS, NONE, UNKNOWN } from '../../src/cli/details-fields.ts'

const faultOf = (name: string, text: string) => FIELDS.find((field) => field.name === name)?.check(text)

describe('what the loader would read is taken', () => {
  test.each([
    ['collection', 'rift-2024'],
    ['title', 'A: “rift”'],
    ['published', '2024-04-05'],
    ['published', UNKNOWN],
    ['url', 'https://paper.example/a'],
    ['url', NONE],
    ['language', 'pt-BR'],
    ['rights', 'quote:50'],
    ['rights', 'link'],
  ])('%s: %s', (name, text) => {
    expect(faultOf(name, text)).toBeUndefined()
  })
})

describe('anything else is told', () => {
  test.each([
    ['collection', 'Rift', 'write lower-case letters'],
    ['title', '', 'it is empty'],
    ['published', 'soon', 'write a date such as 2024-04-05'],
    ['url', 'paper.example', 'write an http or https address'],
    ['language', 'English', 'write a language tag such as en or ar'],
    ['rights', 'some', 'write summary, link, full, quote:N'],
  ])('%s: %j', (name, text, reason) => {
    expect(faultOf(name, text)).toContain(reason)
  })
})

test('every choice of rights that is offered is one that is taken', () => {
  const rights = FIELDS.find(({ choices }) => choices !== undefined)
  expect(rights?.choices?.map(({ value }) => rights.check(value))).toEqual([undefined, undefined, undefined, undefined])
})
