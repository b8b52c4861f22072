import { describe, expect, test } from 'vitest'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { defineCommand } from '../../../src/core/command/command.ts'
import type { Dispatcher } from '../../../src/core/command/dispatch.ts'
import { InvocationError } from '../../../src/core/command/errors.ts'
import type { Invocation } from '../../../src/core/command/invocation.ts'
import { describeOrder } from '../../../src/core/reload/describe-order.ts'
import type { Limiter } from '../../../src/core/settings/limiter.ts'
import { answerOf, quoteOf } from '../../given/answer.ts'
import { dispatching, quoting } from '../../given/dispatching.ts'
import { askerOf, originOf, placeOf, policiesOf, policyOf } from '../../given/settings.ts'

describe('an answer', () => {
  test.each(['explain-echo', 'rift-echo'])('is given to %s', async (command) => {
    const { answer, reports } = dispatching()
    expect(renderPlainText(await answer('hello', {}, { command }))).toBe('hello first explain-echo')
    expect(reports).toEqual([])
  })

  test('is from the edition that is served at that moment', async () => {
    const { answer, turnTo } = dispatching()
    turnTo('second')
    expect(renderPlainText(await answer('hello'))).toContain('second')
  })

  test('to a command for operators takes no turn, and knows who asks', async () => {
    const operated = defineCommand({
      name: 'rift-echo',
      description: 'Reloads',
      arguments: {},
      operated: true,
      run: async (_, { reload, voice }) => describeOrder(await reload(), voice, 'rift-doctor'),
    })
    const limiter: Limiter = { take: () => Promise.reject(new Error('It takes a turn')), giveBack: async () => {} }
    const { answer } = dispatching({ commands: [operated], limiter, policies: policiesOf({ enabled: false }) })
    expect(renderPlainText(await answer(''))).toContain('You are ann')
  })

  test('to a button is for whoever pressed it', async () => {
    const { answer } = dispatching()
    expect([(await answer('x')).audience, (await answer('x', { by: 'button' })).audience]).toEqual(['channel', 'asker'])
  })

  test('to a command nobody knows says so', async () => {
    const { answer, reports } = dispatching()
    const answered = await answer('x', {}, { command: 'other' })
    expect(renderPlainText(answered)).toMatch(/belongs to another version of Rift/)
    expect([answered.audience, reports]).toEqual(['asker', []])
  })

  test('to a mistake says what it was, and nobody is told', async () => {
    const { answer, reports } = dispatching()
    expect(renderPlainText(await answer('mistake'))).toBe('That was everything found.')
    expect(reports).toEqual([])
  })

  test('to a failure of ours gives nothing away, and we are told', async () => {
    const { answer, reports } = dispatching()
    const answered = await answer('bug')
    expect(renderPlainText(answered)).toMatch(/^Something broke on our side/)
    expect(answered.audience).toBe('asker')
    expect(reports).toEqual([['TypeError: a bug', { command: 'explain-echo', arguments: { text: 'bug' } }]])
  })
})

describe('the policy of the place', () => {
  test('is asked for by place', async () => {
    const asked: unknown[] = []
    const policy = async (place: unknown) => {
      asked.push(place)
      return policyOf()
    }
    await dispatching({ policies: { ...policiesOf(), policy } }).answer('x')
    expect(asked).toEqual([placeOf()])
  })

  test('puts its notice below an answer, and below no failure', async () => {
    const policies = policiesOf({ notice: 'Contested topic' })
    const notice = { kind: 'notice', tone: 'footnote', spans: [{ text: 'Contested topic' }] }
    expect((await dispatching({ policies, commands: [quoting()] }).answer('x')).blocks.at(-1)).toEqual(notice)
    expect((await dispatching({ policies }).answer('mistake')).blocks).not.toContainEqual(notice)
  })

  test('may switch answers off, but not the commands of moderators', async () => {
    const policies = policiesOf({ enabled: false })
    const asker = askerOf({ trusted: { channel: true, workspace: false } })
    const answer = (restricted: boolean) => dispatching({ policies, commands: [{ ...quoting(), restricted }] }).answer('x', { asker })
    expect(renderPlainText(await answer(false))).toContain('switched Rift off')
    expect((await answer(true)).blocks).toContainEqual(quoteOf())
  })
})

describe('a restricted command', () => {
  const policies = policiesOf({ managerRoles: ['mods'] })
  const restricted = () => dispatching({ policies, commands: [{ ...quoting(), restricted: true }] })

  test('is refused to a member, who is told who can, and we are told too', async () => {
    const { answer, reports } = restricted()
    const refused = await answer('x')
    expect(renderPlainText(refused)).toContain('somebody who may manage this channel, or a manager named in its settings')
    expect([refused.audience, reports]).toEqual(['asker', [['ann', 'explain-echo']]])
  })

  test('is refused to who writes a button for it', async () => {
    expect((await restricted().answer('x', { by: 'button' })).blocks).not.toContainEqual(quoteOf())
  })

  test.each([
    ['who may manage the channel', { trusted: { channel: true, workspace: false } }],
    ['who has the role of a manager', { roles: ['mods'] }],
  ])('answers somebody %s', async (_, asker) => {
    const { answer, reports } = restricted()
    expect((await answer('x', { asker: askerOf(asker) })).blocks).toContainEqual(quoteOf())
    expect(reports).toEqual([])
  })
})

/** Answers in the voice that it is given. */
const inVoice = defineCommand({
  name: 'rift-echo',
  description: 'Echoes',
  arguments: { text: { kind: 'text', description: 'What', maxLength: 4000, carried: 50 } },
  run: ({ text }, context) => {
    if (text === 'bug') throw new TypeError('a bug')
    if (text === 'mistake') throw new InvocationError('answers.noMore')
    return { ...answerOf(quoteOf()), language: context.voice.language }
  },
})

describe('the language', () => {
  const asker = askerOf({ locale: 'fr-FR' })
  const spokenTo = async (text: string, over: Partial<Dispatcher> = {}, given: Partial<Invocation> = {}) =>
    dispatching(over).answer(text, { asker }, given)

  test.each([
    ['a command', 'hello', {}],
    ['a mistake', 'mistake', {}],
    ['a failure of ours', 'bug', {}],
    ['a command nobody knows', 'x', { command: 'other' }],
  ])('of %s is that of the asker’s client', async (_, text, given) => {
    expect((await spokenTo(text, { commands: [inVoice] }, given)).language).toBe('fr')
  })

  test.each([
    ['a command', 'hello', {}],
    ['a mistake', 'mistake', {}],
    ['a command nobody knows', 'x', { command: 'other' }],
  ])('of %s is the one that the moderators have fixed', async (_, text, given) => {
    expect((await spokenTo(text, { commands: [inVoice], policies: policiesOf({ language: 'he' }) }, given)).language).toBe('he')
  })

  test('of a mistake is that of its words', async () => {
    expect(renderPlainText(await spokenTo('mistake'))).toBe('C’est tout ce qui a été trouvé.')
    expect(renderPlainText(await spokenTo('x', { policies: policiesOf({ enabled: false, language: 'es' }) }))).toBe(
      'El equipo de moderación ha desactivado Rift en este canal.',
    )
  })

  test('of the button to share is that of the answer', async () => {
    expect((await spokenTo('x', { commands: [quoting({ language: 'fr' })] })).actions).toMatchObject([{ label: 'Partager' }])
  })
})

describe('suggestions', () => {
  const suggest = (
    argument: string,
    typed: Readonly<Record<string, string>> = {},
    over: { command?: string } & Partial<Dispatcher> = {},
  ) => {
    const { suggest: ask, reports } = dispatching(over)
    return { suggestions: ask({ command: over.command ?? 'explain-echo', arguments: typed }, argument, originOf()), reports }
  }

  test('are at most 25', () => {
    const { suggestions } = suggest('text', { text: 'x' })
    expect(suggestions).toHaveLength(25)
    expect(suggestions[0]).toEqual({ label: 'x 0', value: '0' })
  })

  test.each([
    ['a choice', 'choice', {}],
    ['an unknown argument', 'other', {}],
    ['what every object has', 'constructor', {}],
    ['an unknown command', 'text', { command: 'other' }],
    ['a channel that is switched off', 'text', { policies: policiesOf({ enabled: false }) }],
  ])('for %s are none', (_, argument, over) => {
    expect(suggest(argument, {}, over)).toEqual({ suggestions: [], reports: [] })
  })

  test('are none where whoever goes on to ask is told why', () => {
    expect(suggest('text', { text: 'mistake' })).toEqual({ suggestions: [], reports: [] })
  })

  test('are none after a failure, of which we are told', () => {
    const { suggestions, reports } = suggest('text', { text: 'bug' })
    expect(suggestions).toEqual([])
    expect(reports).toHaveLength(1)
  })
})
