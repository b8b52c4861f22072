import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/core/answer/answer.ts'
import { cutText } from '../../src/core/answer/cut.ts'
import { isolateIn } from '../../src/core/voice/isolate-in.ts'
import { voiceOf } from '../../src/core/voice/voice.ts'
import { escapeMrkdwn } from '../../src/slack/escape.ts'
import { renderSlack, type SlackMessage } from '../../src/slack/render.ts'
import { listingAnswer, quotesOf, quotingAnswer, tagOf } from '../given/answers.ts'
import { effort } from '../given/effort.ts'
import { problemsOfMessage } from '../support/slack/message-limits.ts'
import { pingsOf } from '../support/slack/pings.ts'
import { textsOf } from '../support/slack/texts.ts'

/** What each block says. */
const wordsOf = ({ blocks }: SlackMessage): readonly string[] => blocks.map((block) => textsOf([block]).join(''))

const tagAt = (locator: string): string => tagOf(Number(locator.slice(1)))

/** The blocks that show words of a quote and do not stand right below one that says where they are from. */
const partedIn = (answer: Answer, blocks: readonly string[]): readonly string[] =>
  quotesOf(answer).flatMap(({ citation: { locator, kind, title } }) => {
    const { text, direction } = voiceOf(answer.language)
    const whose = text(kind === 'quote' ? 'answers.quotedFrom' : 'answers.summaryOf', { locator })
    const words = `${whose} · ${isolateIn(direction, cutText(title, 150))} · `
    const isSource = (block = ''): boolean => block.startsWith(words) || linkless(block).startsWith(escapeMrkdwn(words))
    return blocks.filter((block, index) => block.includes(tagAt(locator)) && !isSource(blocks[index - 1]))
  })

/** The words of mrkdwn, its links without their addresses. */
const linkless = (text: string): string => text.replace(/<[^<>|]*\|([^<>|]*)>/g, '$1')

const shownIn = (answer: Answer, blocks: readonly string[]): number =>
  quotesOf(answer).filter(({ citation: { locator } }) => blocks.some((words) => words.includes(tagAt(locator)))).length

const omittedIn = (answer: Answer, blocks: readonly string[]): number =>
  1 + quotesOf(answer).findIndex((_, place) => blocks.includes(voiceOf(answer.language).text('answers.omitted', { count: place + 1 })))

describe('whatever the answer', () => {
  test('with quotes: Slack takes it, nobody is pinged, every quote has its citation, and what is left out is counted', () => {
    fc.assert(
      fc.property(quotingAnswer, (answer) => {
        const message = renderSlack(answer)
        const words = wordsOf(message)
        expect(problemsOfMessage(message)).toEqual([])
        expect(pingsOf(message)).toEqual([])
        expect(partedIn(answer, words)).toEqual([])
        expect(shownIn(answer, words) + omittedIn(answer, words)).toBe(quotesOf(answer).length)
        expect(shownIn(answer, words)).toBeGreaterThan(0)
        expect(JSON.stringify(message)).not.toMatch(/\\ud[89a-f]/i)
      }),
      effort(150),
    )
  }, 120_000)

  test('with quotes: the notification holds words of the first and their source, and is not split by Slack', () => {
    fc.assert(
      fc.property(quotingAnswer, (answer) => {
        const { text } = renderSlack(answer)
        const [first] = quotesOf(answer)
        expect(text.length).toBeLessThanOrEqual(3000)
        expect(text).toContain(first === undefined ? '' : tagAt(first.citation.locator))
        expect(text).toContain(escapeMrkdwn(cutText(first?.citation.title ?? '', 150)))
        expect(text).not.toMatch(/[<>]/)
      }),
      effort(150),
    )
  }, 120_000)

  test('without quotes: Slack takes it, nobody is pinged, and there is a notification', () => {
    fc.assert(
      fc.property(listingAnswer, (answer) => {
        const message = renderSlack(answer)
        expect(problemsOfMessage(message)).toEqual([])
        expect(pingsOf(message)).toEqual([])
        expect(message.text.trim()).not.toBe('')
        expect(message.text.length).toBeLessThanOrEqual(3000)
      }),
      effort(100),
    )
  }, 60_000)
})

test('the answers tried are big enough to overflow, and some are not', () => {
  const omitted = fc.sample(quotingAnswer, { numRuns: 60, seed: 1 }).map((answer) => omittedIn(answer, wordsOf(renderSlack(answer))))
  expect(omitted.filter((count) => 0 < count).length).toBeGreaterThan(0)
  expect(omitted.filter((count) => count === 0).length).toBeGreaterThan(5)
}, 60_000)
