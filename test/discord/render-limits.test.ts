import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/core/answer/answer.ts'
import { voiceOf } from '../../src/core/voice/voice.ts'
import { escapeUrl } from '../../src/discord/escape.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { listingAnswer, quotesOf, quotingAnswer, tagOf } from '../given/answers.ts'
import { effort } from '../given/effort.ts'
import { textsOf } from '../support/discord/component-tree.ts'
import { problemsOfMessage } from '../support/discord/message-limits.ts'
import { pingsOf } from '../support/discord/pings.ts'

/** What the message must say to each quote that it shows: its paragraph, in small print, in the same text, before the words. */
function partedIn(answer: Answer, texts: readonly string[]): readonly string[] {
  return quotesOf(answer).flatMap(({ citation: { locator, kind } }) => {
    const tag = tagOf(Number(locator.slice(1)))
    const source = `-# ${voiceOf(answer.language).text(kind === 'quote' ? 'answers.quotedFrom' : 'answers.summaryOf', { locator })} · `
    return texts.filter(
      (text) =>
        text.includes(tag) &&
        !text
          .split('\n')
          .slice(0, 2)
          .some((line) => line.startsWith(source)),
    )
  })
}

const shownIn = (answer: Answer, texts: readonly string[]): number =>
  quotesOf(answer).filter(({ citation }) => texts.some((text) => text.includes(tagOf(Number(citation.locator.slice(1)))))).length

const omittedIn = (answer: Answer, texts: readonly string[]): number =>
  1 +
  quotesOf(answer).findIndex((_, place) => texts.includes(`-# ${voiceOf(answer.language).text('answers.omitted', { count: place + 1 })}`))

/** Where the links in a text lead. */
const linksIn = (node: Nodes): readonly string[] => [
  ...(node.type === 'link' || node.type === 'image' ? [node.url] : []),
  ...('children' in node ? node.children.flatMap(linksIn) : []),
]

describe('whatever the answer', () => {
  test('with quotes: Discord takes it, nobody is pinged, every quote has its citation, and what is left out is counted', () => {
    fc.assert(
      fc.property(quotingAnswer, (answer) => {
        const message = renderDiscord(answer)
        const texts = textsOf(message.components)
        expect(problemsOfMessage(message)).toEqual([])
        expect(pingsOf(message)).toEqual([])
        expect(partedIn(answer, texts)).toEqual([])
        expect(shownIn(answer, texts) + omittedIn(answer, texts)).toBe(quotesOf(answer).length)
        expect(shownIn(answer, texts)).toBeGreaterThan(0)
      }),
      effort(150),
    )
  }, 120_000)

  test('with quotes: no link leads anywhere but to a source', () => {
    fc.assert(
      fc.property(quotingAnswer, (answer) => {
        const sources = quotesOf(answer).flatMap(({ citation: { url } }) => (url === null ? [] : [escapeUrl(url)]))
        const links = textsOf(renderDiscord(answer).components).flatMap((text) => linksIn(fromMarkdown(text)))
        expect(links.filter((link) => !sources.includes(link))).toEqual([])
      }),
      effort(50),
    )
  }, 120_000)

  test('without quotes: Discord takes it, and nobody is pinged', () => {
    fc.assert(
      fc.property(listingAnswer, (answer) => {
        expect(problemsOfMessage(renderDiscord(answer))).toEqual([])
        expect(pingsOf(renderDiscord(answer))).toEqual([])
      }),
      effort(100),
    )
  }, 60_000)
})

test('the answers tried are big enough to overflow, and some are not', () => {
  const omitted = fc
    .sample(quotingAnswer, { numRuns: 60, seed: 1 })
    .map((answer) => omittedIn(answer, textsOf(renderDiscord(answer).components)))
  expect(omitted.filter((count) => 0 < count).length).toBeGreaterThan(5)
  expect(omitted.filter((count) => count === 0).length).toBeGreaterThan(5)
}, 60_000)
