import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { changesMarkdown } from '../../src/cli/changes-markdown.ts'
import { difference } from '../given/difference.ts'

const typesIn = (node: Nodes): readonly string[] => [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])]

test('a comment says how many answers change, and unfolds each', () => {
  expect(changesMarkdown(difference())).toBe(
    [
      '### 1 of 1,200 answers change',
      '',
      'Asked 1,200 questions and topics of `0123456789` and of edition `abcdef012345`.',
      '',
      '<details><summary>rift: <b>rafah</b></summary>',
      '<p>Before: answered</p>',
      '<ol>',
      '<li><code>rafah</code> ¶3 · A rift<br>It began in May.</li>',
      '<li><code>aid</code> ¶4 · A rift</li>',
      '</ol>',
      '<p>After: answered in part</p>',
      '<ol>',
      '<li><code>aid</code> ¶4 · A rift</li>',
      '<li><code>rafah</code> ¶3 · A rift<br>It began in June.</li>',
      '</ol>',
      '</details>',
    ].join('\n'),
  )
})

test('that nothing changes is told', () => {
  expect(changesMarkdown({ ...difference(), changes: [] })).toMatch(/^### No answer changes\n/)
})

test('what falls is listed', () => {
  expect(changesMarkdown({ ...difference(), falls: ['rift: a < b'] })).toContain('<li>rift: a &lt; b</li>')
})

describe('words of articles and questions stay words', () => {
  const HOSTILE = '</details>\n\n# Title\n\n<img src=x onerror=alert(1)> **bold** [link](https://x.example) `code` @everyone #12 & ![a](b)'
  const markdown = changesMarkdown(difference(HOSTILE, HOSTILE))

  test('no tag, no Markdown', () => {
    expect(typesIn(fromMarkdown(markdown)).filter((type) => type !== 'text')).toEqual([
      ...['root', 'heading', 'paragraph', 'inlineCode', 'inlineCode', 'html'],
    ])
    expect(markdown).not.toContain('<img')
    expect(markdown.match(/<\/details>/g)).toHaveLength(1)
  })

  test('nobody is mentioned and no issue linked', () => {
    expect(markdown).not.toMatch(/@everyone|#12/)
    expect(markdown).toContain('@\u200beveryone')
  })
})

test('a comment is never longer than one may be, and says what is missing', () => {
  const [change] = difference('rafah', 'word '.repeat(300)).changes
  const changes = Array.from({ length: 200 }, () => change).filter((it) => it !== undefined)
  const markdown = changesMarkdown({ ...difference(), changes })
  expect(markdown.length).toBeLessThan(65_536)
  expect(markdown.length).toBeGreaterThan(50_000)
  const left = /… and (\d+) more/.exec(markdown)?.[1]
  expect(Number(left) + (markdown.match(/<details>/g)?.length ?? 0)).toBe(200)
})
