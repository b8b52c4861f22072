import { expect, test } from 'vitest'
import { quotedText, richText } from '../../src/slack/rich-text.ts'

const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style === undefined ? {} : { style }) })

test.each([
  ['plain', { text: '<!channel> *a*' }, text('<!channel> *a*')],
  ['bold', { text: 'a', bold: true }, text('a', { bold: true })],
  ['bold where they match', { text: 'a', match: true }, text('a', { bold: true })],
  ['slanted code', { text: 'a', italic: true, code: true }, text('a', { italic: true, code: true })],
  ['a link', { text: 'a', url: 'https://x.example' }, { type: 'link', url: 'https://x.example', text: 'a' }],
])('words are %s', (_, span, element) => {
  expect(richText([span])).toEqual({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] })
})

test('quoted words have a bar', () => {
  expect(quotedText([{ text: 'a' }])).toEqual({ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [text('a')] }] })
})

test('words of more than 3000 characters are parted between characters', () => {
  const [part] = richText([{ text: `x${'😀'.repeat(1600)}` }]).elements
  const texts = part?.elements.flatMap((element) => ('text' in element && typeof element.text === 'string' ? [element.text] : []))
  expect(texts?.map((words) => [words.length <= 3000, words.isWellFormed()])).toEqual([
    [true, true],
    [true, true],
  ])
})

test.each([
  ['person', 'U0ANN', { type: 'user', user_id: 'U0ANN' }],
  ['role', 'S0MODS', { type: 'usergroup', usergroup_id: 'S0MODS' }],
  ['channel', 'C0GENERAL', { type: 'channel', channel_id: 'C0GENERAL' }],
  ['person', '<!channel>', { type: 'text', text: 'words' }],
  ['role', 'U0ANN', { type: 'text', text: 'words' }],
] as const)('a %s that Slack knows by %s is shown by name', (kind, id, element) => {
  expect(richText([{ text: 'words', mention: { kind, id } }]).elements).toEqual([{ type: 'rich_text_section', elements: [element] }])
})
