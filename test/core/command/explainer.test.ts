import { describe, expect, test } from 'vitest'
import type { Action, Answer } from '../../../src/core/answer/answer.ts'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { InvocationError } from '../../../src/core/command/errors.ts'
import { defineExplainer } from '../../../src/core/command/explainer.ts'
import { encodeInvocation, LONGEST_TOKEN } from '../../../src/core/command/invocation.ts'
import { parseCorpus } from '../../../src/core/corpus/corpus.ts'
import { createLibrary } from '../../../src/core/library.ts'
import type { ChannelPolicy } from '../../../src/core/settings/policy.ts'
import { articleText } from '../../given/article.ts'
import { contextOf } from '../../given/context.ts'
import { filesOf } from '../../given/corpus.ts'
import { IN_OTHER_WORDS, otherWords } from '../../given/other-words.ts'
import { policyOf } from '../../given/settings.ts'

const given = { name: 'rift', description: 'Explains', asks: 'A topic', collection: 'rift' }
const rift = defineExplainer(given)
const help = defineExplainer({ ...given, name: 'rift-help', collection: 'guide', opening: 'how-to-ask' })

const ask = async (args: Readonly<Record<string, string>>, context = contextOf()) => await rift.run(args, context)

test('answers from its collection', async () => {
  expect(renderPlainText(await ask({ query: 'rafah' }))).toContain('“The offensive in Rafah began in May.')
})

describe('who sees an answer', () => {
  test.each([
    [{}, 'asker', 'asker'],
    [{ visibility: 'public' }, 'asker', 'channel'],
    [{ visibility: 'private' }, 'asker', 'asker'],
    [{}, 'private', 'asker'],
    [{ visibility: 'public' }, 'private', 'asker'],
    [{}, 'public', 'channel'],
    [{ visibility: 'private' }, 'public', 'channel'],
  ] as const)('with %j where the policy says %s: the %s', async (args, visibility, audience) => {
    const context = contextOf({ policy: policyOf({ visibility }) })
    expect((await ask({ query: '#rafah', ...args }, context)).audience).toBe(audience)
  })
})

describe('the collection that is asked', () => {
  const chosen = defineExplainer({ ...given, rule: 'chosen' })
  const context = (...collections: readonly string[]) => contextOf({ policy: policyOf({ collections }) })

  test('is the first that the channel has chosen and that is there', async () => {
    expect(renderPlainText(await chosen.run({ query: '#how-to-ask' }, context('gone', 'guide', 'rift')))).toContain('Type a topic.')
    expect(renderPlainText(await chosen.run({ query: '#rafah' }, contextOf()))).toContain('The offensive')
  })

  test('is none when all that were chosen are gone', async () => {
    expect(() => chosen.run({ query: 'rafah' }, context('gone'))).toThrow('are no longer there')
  })

  test('is named for whoever keeps collections out, unless it helps with the bot', () => {
    expect([rift.collection, chosen.collection, defineExplainer({ ...given, rule: 'free' }).collection]).toEqual([
      'rift',
      undefined,
      undefined,
    ])
  })
})

describe('what is asked in vain', () => {
  const wishesOf = async (command: typeof rift, args: Readonly<Record<string, string>>) => {
    const wishes: string[] = []
    await command.run(args, contextOf({ wish: (given) => wishes.push(...given.map(({ text }) => text)) }))
    return wishes
  }

  test('is told', async () => {
    expect(await wishesOf(rift, { query: 'pasta' })).toEqual(['pasta'])
    expect(await wishesOf(rift, { query: 'offensive in Rafah' })).toEqual([])
  })

  test('is told once, not on every page, and not of the help with the bot', async () => {
    expect(await wishesOf(rift, { query: 'pasta', page: '2' })).toEqual([])
    expect(await wishesOf(defineExplainer({ ...given, collection: 'guide', rule: 'free' }), { query: 'pasta' })).toEqual([])
  })
})

describe('an article whose words are counted by the day', () => {
  const files = {
    'rift/paper.md': articleText(
      { rights: '{ quote: 50, day: 12 }', url: 'https://paper.example/a' },
      '{#one}\nTen trucks crossed the border on Sunday.',
    ),
  }
  const library = createLibrary(parseCorpus(filesOf(files)))

  test('is quoted while the day has words left, and then only cited, shared or not', async () => {
    let taken = 0
    const take = async (_: string, words: number, limit: number): Promise<boolean> => {
      if (limit < taken + words) return false
      taken += words
      return true
    }
    const said: string[] = []
    for (const args of [{ query: 'trucks' }, { query: 'trucks', share: '1' }, { query: '#one' }])
      said.push(renderPlainText(await ask(args, contextOf({ library, budget: { take } }))))
    expect(said.map((text) => text.includes('Ten trucks'))).toEqual([true, false, false])
    for (const text of said.slice(1)) {
      expect(text).toContain('Found in ¶1 · A rift <https://paper.example/a>')
      expect(text).toContain('As many words of this article as its rights allow in a day have been shown today.')
    }
  })
})

describe('a topic that the moderators keep out', () => {
  const context = contextOf({ policy: policyOf({ topicsBlocked: ['rafah'] }) })

  test.each(['rafah', 'what of Rafha', '#rafah', 'رفح', 'رفاح', 'the Rafah-offensive', 'when did the tanks go on'])(
    'is not answered: %s',
    (query) => {
      expect(() => rift.run({ query }, context)).toThrow('The moderators keep this topic out of this channel.')
    },
  )

  test('is not offered', async () => {
    const query = rift.arguments['query']
    expect(query?.kind === 'text' && query.suggest?.('ra', context)).toEqual([])
    expect((await ask({ query: '' }, context)).actions.map(({ label }) => label)).not.toContain('Rafah')
    expect((await ask({ query: 'zzzz' }, context)).actions.map(({ label }) => label)).not.toContain('Rafah')
  })

  test('is in no answer to another question', async () => {
    const asked = await ask({ query: 'aid' }, context)
    expect(renderPlainText(asked)).toContain('Aid for Gaza waited')
    expect(renderPlainText(asked)).not.toContain('Rafah')
    expect(renderPlainText(await ask({ query: 'aid' }))).toContain('Rafah')
  })

  test('keeps nothing else out', async () => {
    expect(renderPlainText(await ask({ query: 'weapons' }, context))).toContain('a vote on the weapons')
  })

  test('does not keep help with the bot out', async () => {
    const free = defineExplainer({ ...given, rule: 'free' })
    expect(renderPlainText(await free.run({ query: 'rafah' }, context))).toContain('The offensive')
  })
})

describe('a passage that may come close', () => {
  const library = otherWords()
  const offeredUnder = async (policy: Partial<ChannelPolicy>, query: string = IN_OTHER_WORDS.all) =>
    (await ask({ query }, contextOf({ library, policy: policyOf(policy) }))).blocks.flatMap((block) =>
      block.kind === 'paragraph' ? (block.actions ?? []) : [],
    )
  const anchorsUnder = async (policy: Partial<ChannelPolicy>) =>
    (await offeredUnder(policy)).flatMap((it) => (it.kind === 'invoke' ? [it.invocation.arguments['query']] : []))

  test('is offered when nothing is found, and its button opens it', async () => {
    expect(await anchorsUnder({})).toEqual(['#embassy', '#quarrel', '#cabinet'])
    const [first] = await offeredUnder({})
    const given = first?.kind === 'invoke' ? first.invocation.arguments : {}
    expect(renderPlainText(await ask(given, contextOf({ library })))).toContain('“Furious crowds hurled stones')
  })

  test('is not offered when it speaks of a topic that the moderators keep out', async () => {
    expect(await anchorsUnder({ topicsBlocked: ['ministers'] })).toEqual(['#embassy', '#quarrel'])
    // Of the others none is akin enough.
    expect(await anchorsUnder({ topicsBlocked: ['embassy'] })).toEqual([])
  })

  test('is not offered when the channel is limited to topics that it does not speak of', async () => {
    const policy = { topicsAllowed: ['ministers', 'refugees'] }
    const asked = await ask({ query: `${IN_OTHER_WORDS.all} ministers` }, contextOf({ library, policy: policyOf(policy) }))
    const opened = asked.blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.actions ?? []) : []))
    expect(opened.flatMap((it) => (it.kind === 'invoke' ? [it.invocation.arguments['query']] : []))).toEqual(['#cabinet'])
  })

  test('changes nothing of what is told to have been asked in vain', async () => {
    const wishes: string[] = []
    await ask({ query: IN_OTHER_WORDS.quarrel }, contextOf({ library, wish: (given) => wishes.push(...given.map(({ text }) => text)) }))
    expect(wishes).toEqual(['dispute', 'politicians'])
  })
})

test.each(['', ' \n', '\u200b', 'help', '?'])('asked nothing ("%s"), it says how to ask and offers topics', async (query) => {
  const answer = await ask({ query })
  expect(renderPlainText(answer)).toMatch(/^Ask with a topic or a question/)
  expect(answer.actions.map(({ label }) => label)).toContain('Gaza')
})

test('asked nothing, one with an opening shows that', async () => {
  expect(renderPlainText(await help.run({}, contextOf()))).toContain('“Type a topic.”')
  expect(help.arguments['query']?.required).toBe(false)
})

test('the policy decides how many excerpts, and how long they are', async () => {
  const { library } = contextOf()
  const requests: unknown[] = []
  const shelves = new Map(
    [...library.shelves].map(([name, shelf]) => {
      const told: typeof shelf.ask = (query, request) => {
        requests.push(request)
        return shelf.ask(query, request)
      }
      return [name, { ...shelf, ask: told }]
    }),
  )
  const context = contextOf({ library: { ...library, shelves }, policy: policyOf({ excerpts: 1, length: 'short' }) })
  const { blocks } = await ask({ query: 'aid' }, context)
  expect(blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(1)
  expect(requests).toMatchObject([{ limit: 1, characters: 400 }])
})

test.each([
  ['2', 'Edition 0123456789ab · page 2'],
  ['0', 'Edition 0123456789ab'],
  ['-1', 'Edition 0123456789ab'],
  ['two', 'Edition 0123456789ab'],
])('page "%s" is understood', async (page, edition) => {
  const context = contextOf({ policy: policyOf({ excerpts: 1 }) })
  expect(
    renderPlainText(await ask({ query: 'aid', page }, context))
      .split('\n\n')
      .at(-1),
  ).toBe(edition)
})

test('a corpus without its collection is said, not failed on', () => {
  const other = defineExplainer({ ...given, collection: 'other' })
  expect(() => other.run({ query: 'rafah' }, contextOf())).toThrow(InvocationError)
})

test('suggests what its collection knows', () => {
  const query = rift.arguments['query']
  expect(query?.kind === 'text' && query.suggest?.('ra', contextOf()).map(({ value }) => value)).toContain('Rafah')
})

describe('more from one source', () => {
  const long = Array.from(
    { length: 9 },
    (_, index) => `{#long-${index}}\nAid for Rafah waited at the crossing for inspections of humanitarian shipments, week ${index}.`,
  ).join('\n\n')
  const files = [
    { path: 'rift/long.md', text: articleText({ title: 'The long one', language: 'en' }, long) },
    {
      path: 'rift/short.md',
      text: articleText(
        { title: 'The short one', language: 'en' },
        '{#short}\nThe morning papers spoke of weapons, votes and trains, and in small print of aid for Rafah that waited at the crossing for inspections of humanitarian shipments.',
      ),
    },
  ]
  const library = createLibrary(parseCorpus({ folder: 'corpus', edition: 'e', files }))
  const context = contextOf({ library })
  const question = 'aid for rafah'

  const titlesOf = ({ blocks }: Answer) => blocks.flatMap((block) => (block.kind === 'quote' ? [block.citation.title] : []))
  const wordsOf = ({ blocks }: Answer) =>
    blocks.flatMap((block) => (block.kind === 'quote' ? [block.spans.map(({ text }) => text).join('')] : []))
  const buttonOf = ({ actions }: Answer, label: string) => {
    const found = actions.find(
      (action): action is Extract<Action, { kind: 'invoke' }> => action.kind === 'invoke' && action.label === label,
    )
    if (found === undefined) throw new RangeError(`There is no button ${label}`)
    return found.invocation
  }
  const press = async (answer: Answer, label: string) => ask(buttonOf(answer, label).arguments, context)

  test('a long article leaves room for another, and has a button for the rest of it', async () => {
    const first = await ask({ query: question }, context)
    expect(new Set(titlesOf(first))).toEqual(new Set(['The long one', 'The short one']))
    expect(first.actions.map(({ label }) => label)).toEqual(['More', 'More from The long one'])
  })

  test('the button answers from that article alone, and so do its further pages, to the last', async () => {
    let page = await press(await ask({ query: question }, context), 'More from The long one')
    const seen = wordsOf(page)
    for (let number = 2; page.actions.some(({ label }) => label === 'More'); number++) {
      expect(new Set(titlesOf(page))).toEqual(new Set(['The long one']))
      expect(page.actions.map(({ label }) => label)).toEqual(['More'])
      expect(buttonOf(page, 'More').arguments).toEqual({
        query: question,
        page: String(number),
        source: expect.stringMatching(/^\w{1,7}$/),
      })
      page = await press(page, 'More')
      seen.push(...wordsOf(page))
    }
    expect(new Set(titlesOf(page))).toEqual(new Set(['The long one']))
    expect([seen.length, new Set(seen).size]).toEqual([9, 9])
  })

  test('of an article that is not there any more nothing is left to say', async () => {
    expect(renderPlainText(await ask({ query: question, source: 'gone' }, context))).toBe('That was everything found.')
  })

  test.each(['r', 'rift', 'a-name-of-seventeen', 'x'.repeat(31)])(
    'a command called %s can have such buttons, and each fits',
    async (name) => {
      const command = defineExplainer({ ...given, name })
      const query = 'Why was the aid for Rafah waiting at the crossing for the inspections of the humanitarian shipments?'
      const first = await command.run({ query }, context)
      const source = buttonOf(first, 'More from The long one')
      const second = await command.run({ ...source.arguments, page: '100' }, context)
      const third = await command.run({ ...source.arguments, page: '2' }, context)
      const invocations = [first, second, third].flatMap(({ actions }) =>
        actions.flatMap((it) => (it.kind === 'invoke' ? [it.invocation] : [])),
      )
      expect(invocations.length).toBeGreaterThan(2)
      for (const invocation of invocations) {
        expect(encodeInvocation(invocation).length).toBeLessThanOrEqual(LONGEST_TOKEN)
        expect(invocation.arguments['query']).toMatch(/^aid Rafah waiting crossing/)
      }
    },
  )
})
