import { describe, expect, test } from 'vitest'
import { completeDetails, type Known } from '../../src/cli/complete-details.ts'
import type { Prompts } from '../../src/cli/prompts.ts'

const FOUND = { title: 'A', publisher: 'P', author: 'X', published: '2024-04-05', url: 'https://x.example/a', language: 'en' }
const OPTIONS = { collection: 'try', rights: 'full' }

const complete = (over: Partial<Known>, prompts?: Prompts) =>
  completeDetails({ source: 'a.html', options: OPTIONS, found: FOUND, ...over }, prompts)

test('an option counts more than what was found', async () => {
  expect((await complete({ options: { ...OPTIONS, title: 'B', published: 'unknown', url: 'none' } })).details).toEqual({
    ...FOUND,
    title: 'B',
    published: null,
    url: null,
  })
})

describe('what was found and does not fit', () => {
  test('is as if it were not there', async () => {
    expect(
      (await complete({ found: { ...FOUND, author: 'x'.repeat(300), url: `https://x.example/${'a'.repeat(600)}` } })).details,
    ).toMatchObject({ author: null, url: null })
  })

  test('is asked for if it is needed', async () => {
    await expect(complete({ found: { ...FOUND, title: 'x'.repeat(301) } })).rejects.toThrow(
      'Cannot add a.html: it does not say its title; add --title "A TITLE"',
    )
  })
})

test('whoever can be asked is asked for what is missing, and for nothing else', async () => {
  const asked: string[] = []
  const prompts: Prompts = {
    line: async ({ message, check }) => {
      asked.push(message)
      return check('unknown') === undefined && message.includes('date') ? 'unknown' : 'P'
    },
    choice: async (message, options) => {
      asked.push(message)
      return options[1]?.value ?? ''
    },
  }
  const { details, rights } = await complete({ options: { collection: 'try' }, found: { title: 'A', language: 'en' } }, prompts)
  expect(asked).toEqual(['Its publisher?', 'Its date (such as 2024-04-05, or unknown)?', 'What may be shown of it?'])
  expect([details.publisher, details.published, rights]).toEqual(['P', null, 'quote:50'])
})
