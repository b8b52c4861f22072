import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { oneLine } from '../../src/core/corpus/legible.ts'
import { escapeMarkdown, escapeUrl } from '../../src/discord/escape.ts'
import { anyText, hostileLine } from '../given/texts.ts'

test.each([
  ['**bold** _it_ ~~s~~', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~s\\~\\~'],
  ['`code`', '\\`code\\`'],
  ['||spoiler||', '\\|\\|spoiler\\|\\|'],
  ['[a](https://x.example)', '\\[a\\]\\(https://x.example\\)'],
  ['<@1> <#2> <t:0>', '\\<@1\\> \\<\\#2\\> \\<t:0\\>'],
  ['# h\n-# s\n- i\n+ i\n1. i\n> q', '\\# h\n\\-\\# s\n\\- i\n\\+ i\n1\\. i\n\\> q'],
  ['a\\b', 'a\\\\b'],
  ['3.5 - 1 + 2', '3\\.5 - 1 + 2'],
  ['a - b + c. 1. d', 'a - b + c. 1. d'],
])('%j shows as it is', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})

const kindsOf = (node: Nodes): readonly string[] => [node.type, ...('children' in node ? node.children.flatMap(kindsOf) : [])]

/** What CommonMark would read as an entity, Discord shows as it is. */
const withoutEntities = (text: string) => oneLine(text).replaceAll('&', '')

describe('a line of any text', () => {
  const line = fc
    .oneof(hostileLine(1, 12), anyText, fc.string({ unit: fc.constantFrom(...'*_~`|[]()<>#-+.1!\\ a\n') }))
    .map(withoutEntities)

  test('is read as just these words by CommonMark: no link, no emphasis, no code, no list', () => {
    fc.assert(
      fc.property(line, (text) => {
        const root = fromMarkdown(escapeMarkdown(text))
        expect(textOf(root)).toBe(text)
        expect(kindsOf(root).filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('is read as just these words inside bold, too', () => {
    fc.assert(
      fc.property(line, (text) => {
        const root = fromMarkdown(`x **x${escapeMarkdown(text)}x** x`)
        expect(textOf(root)).toBe(`x x${text}x x`)
        expect(kindsOf(root)).toEqual(expect.arrayContaining(['strong']))
      }),
      { numRuns: 300 },
    )
  })
})

const withBrackets = (url: string) => url.replaceAll('%28', '(').replaceAll('%29', ')')

describe('an address', () => {
  test.each([
    ['https://x.example/a_(b)', 'https://x.example/a_%28b%29'],
    ['https://x.example/a b>c', 'https://x.example/a%20b%3Ec'],
    ['https://x.example/?q=\\(', 'https://x.example/?q=%5C%28'],
    ['https://x.example/?q=1&r=%28#:~:text=a,b', 'https://x.example/?q=1&r=%28#:~:text=a,b'],
  ])('%s cannot end its link early: %s', (url, escaped) => {
    expect(escapeUrl(url)).toBe(escaped)
  })

  test('leads where it did', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constantFrom('', '(a)', '<b>', ') x'), (url, more) => {
        const whole = new URL(url).href + more
        const escaped = escapeUrl(whole)
        expect(escaped).not.toMatch(/[()<>\s]/)
        expect(withBrackets(escaped)).toBe(withBrackets(new URL(whole).href))
        expect(fromMarkdown(`[a](<${escaped}>)`).children[0]).toMatchObject({ children: [{ type: 'link', children: [{ value: 'a' }] }] })
      }),
    )
  })
})
