import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/core/answer/answer.ts'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { defineCommand } from '../../../src/core/command/command.ts'
import { createCommandWord } from '../../../src/core/command/command-word.ts'
import { createDispatch, type Dispatcher } from '../../../src/core/command/dispatch.ts'
import { InvocationError } from '../../../src/core/command/errors.ts'
import type { Invocation } from '../../../src/core/command/invocation.ts'
import type { Origin } from '../../../src/core/command/origin.ts'
import type { Records } from '../../../src/core/privacy/inventory.ts'
import { describeOrder } from '../../../src/core/reload/describe-order.ts'
import type { Limiter } from '../../../src/core/settings/limiter.ts'
import { answerOf, failureOf, quoteOf } from '../../given/answer.ts'
import { sampleLibrary } from '../../given/library.ts'
import { askerOf, freeBudget, freeLimiter, freeRecords, originOf, placeOf, policiesOf, policyOf } from '../../given/settings.ts'

const echo = defineCommand({
  name: 'rift-echo',
  description: 'Echoes',
  arguments: {
    text: {
      kind: 'text',
      description: 'What',
      maxLength: 4000,
      carried: 10,
      suggest: (typed) => {
        if (typed === 'bug') throw new TypeError('a bug')
        if (typed === 'mistake') throw new InvocationError('answers.noMore')
        return Array.from({ length: 30 }, (_, index) => ({ label: `${typed} ${index}`, value: `${index}` }))
      },
    },
    choice: { kind: 'choice', description: 'Which', choices: ['a'] },
  },
  run: async ({ text = '' }, { library, typed }) => {
    if (text === 'bug') throw new TypeError('a bug')
    if (text === 'mistake') throw new InvocationError('answers.noMore')
    return { ...failureOf(`${text} ${library.edition} ${typed('rift-echo')}`), audience: 'channel' }
  },
})

const quoting = (answer: Partial<Answer> = {}) =>
  defineCommand({
    name: 'rift-echo',
    description: 'Quotes',
    arguments: { text: { kind: 'text', description: 'What', maxLength: 4000, carried: 50 } },
    run: () => ({ ...answerOf(quoteOf()), ...answer }),
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

/** A dispatch, and what it was told of. */
function dispatching(over: Partial<Dispatcher> = {}) {
  const reports: unknown[] = []
  const library = sampleLibrary()
  let edition = 'first'
  const dispatch = createDispatch({
    commands: [echo],
    word: createCommandWord('explain'),
    library: () => ({ ...library, edition }),
    policies: policiesOf(),
    limiter: freeLimiter,
    budget: freeBudget,
    ...freeRecords,
    examine: async () => [],
    reload: async ({ asker }) => ({ state: 'refused', person: asker.id }),
    report: (error, invocation) => reports.push([String(error), invocation]),
    refused: ({ command }, { asker }) => reports.push([asker.id, command]),
    ...over,
  })
  const answer = (text: string, origin: Partial<Origin> = {}, given: Partial<Invocation> = {}) =>
    dispatch.answer({ command: 'explain-echo', arguments: { text }, ...given }, originOf(origin))
  return { ...dispatch, answer, reports, turnTo: (next: string) => (edition = next) }
}

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

  test('tells what was asked in vain, of whom, and only when a person asked', async () => {
    const noted: unknown[] = []
    const wishing = defineCommand({
      name: 'rift-echo',
      description: 'Wishes',
      arguments: {},
      run: (_, { wish }) => {
        wish([{ collection: 'rift', kind: 'word', text: 'pasta' }])
        return answerOf(quoteOf())
      },
    })
    const note = async (...given: unknown[]) => {
      noted.push(given)
      throw new Error('The database is away')
    }
    const { answer, reports } = dispatching({ commands: [wishing], demand: { note } })
    await answer('x')
    await answer('x', { by: 'button' })
    expect([noted, reports]).toEqual([[[[{ collection: 'rift', kind: 'word', text: 'pasta' }], '["here","W","ann"]']], []])
  })

  test('knows what is kept about its asker, or that this cannot be known', async () => {
    const counting = defineCommand({
      name: 'rift-echo',
      description: 'Counts',
      arguments: {},
      run: async (_, { inventory }) => answerOf({ kind: 'heading', text: String((await inventory())?.changes) }),
    })
    const inventory: Records['inventory'] = async ({ platform, workspace, person }) => {
      if ([platform, workspace, person].join() !== 'here,W,ann') throw new Error('The database is away')
      return { settings: 0, changes: 7, changesOfPerson: 0, turns: 0, hashes: 0, wishes: 0 }
    }
    const { answer } = dispatching({ commands: [counting], records: { inventory } })
    expect(renderPlainText(await answer('x'))).toContain('7')
    expect(renderPlainText(await answer('x', { place: placeOf({ workspace: null }) }))).toContain('undefined')
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

describe('sharing', () => {
  const SHARE = { kind: 'invoke', label: 'Share', invocation: { command: 'rift-echo', arguments: { text: 'x', share: '1' } } }
  const sharing = (over: Partial<Dispatcher>, origin: Partial<Origin> = {}) =>
    dispatching({ commands: [quoting()], ...over }).answer('x', origin)

  test('is offered below a private answer, also to whoever reads on', async () => {
    expect((await sharing({})).actions).toEqual([SHARE])
    expect((await sharing({}, { by: 'button' })).actions).toEqual([SHARE])
  })

  test.each([
    ['what everybody sees', { commands: [quoting({ audience: 'channel' })] }, {}],
    ['a failure', { commands: [echo] }, { by: 'button' as const }],
    ['where the policy does not let', { policies: policiesOf({ share: 'nobody' }) }, {}],
    ['where there is nobody else', {}, { place: placeOf({ workspace: null }) }],
  ])('is not offered below %s', async (_, over, origin) => {
    expect((await sharing(over, origin)).actions).toEqual([])
  })

  test.each([
    ['a member', {}, 0],
    ['a manager by name', { id: 'mia' }, 1],
    ['a manager by role', { roles: ['mods'] }, 1],
    ['somebody the platform trusts', { trusted: { channel: true, workspace: false } }, 1],
  ])('among managers is offered to %s: %s', async (_, asker, offers) => {
    const policies = policiesOf({ share: 'managers', managerPeople: ['mia'], managerRoles: ['mods'] })
    expect((await sharing({ policies }, { asker: askerOf(asker) })).actions).toHaveLength(offers)
  })

  const press = (over: Partial<Dispatcher> = {}) =>
    dispatching({ commands: [quoting({ place: 'instead' })], ...over }).answer(
      '',
      { by: 'button' },
      { arguments: { text: 'x', share: '1' } },
    )

  test('puts the same answer in front of everybody, without the button', async () => {
    expect(await press()).toEqual({ ...answerOf(quoteOf()), audience: 'channel' })
  })

  test('is refused privately where the policy does not let, whoever wrote the button', async () => {
    const refused = await press({ policies: policiesOf({ share: 'nobody' }) })
    expect([refused.audience, renderPlainText(refused)]).toEqual(['asker', expect.stringContaining('do not let answers be shared')])
  })

  test('never shows a failure to everybody', async () => {
    expect((await press({ commands: [echo] })).audience).toBe('asker')
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
