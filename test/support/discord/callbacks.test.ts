import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Asked, type Bot, createBot } from './bot.ts'
import { modern, text } from './sample-components.ts'
import { refusedMessages } from './sample-messages.ts'
import { type DiscordServer, type Reply, startDiscordServer } from './server.ts'

const DEADLINE = 250
const good = { type: 4, data: { content: 'Good' } }
const emptyChoices = { type: 8, data: { choices: [] } }

describe('a callback', () => {
  let discord: DiscordServer
  let bot: Bot
  let answer: (interaction: Asked) => Promise<unknown>

  beforeAll(async () => {
    discord = await startDiscordServer({ deadline: DEADLINE })
    bot = createBot(discord)
    bot.on((interaction) => answer(interaction))
    await bot.start()
  })

  beforeEach(() => {
    answer = async () => {}
  })

  afterAll(async () => {
    await bot.stop()
    await discord.close()
  })

  /** Answers with `body`, then with what is always right: the refused one must not count. */
  const refusalOf = async (send: () => Promise<Reply>, { body, next }: { body: object; next: object }) => {
    let refusal: unknown
    answer = async (interaction) => {
      refusal = await bot.answer(interaction, body)
      await bot.answer(interaction, next)
    }
    expect(await send()).toMatchObject(next)
    return refusal
  }
  const refusalOfSlash = (body: object) => refusalOf(() => discord.slash('rift'), { body, next: good })
  const refusalOfTyping = (data: object) =>
    refusalOf(() => discord.autocomplete('rift', 'topic', 'a'), { body: { type: 8, data }, next: emptyChoices })

  test.each(refusedMessages)('with $name is refused, and the next one counts', async ({ data, path, code }) => {
    const refusal = await refusalOfSlash({ type: 4, data })
    expect(refusal).toMatchObject({ status: 400, code: 50035 })
    const place = `data.${path}`.split('.').reduce<unknown>((errors, key) => Object(errors)[key], Object(refusal).rawError.errors)
    expect(place).toMatchObject({ _errors: expect.arrayContaining([expect.objectContaining({ code })]) })
  })

  test('without content is refused with 50006', async () => {
    expect(await refusalOfSlash({ type: 4 })).toMatchObject({ status: 400, code: 50006 })
  })

  test('of too many bytes breaks the API', async () => {
    answer = async (interaction) => bot.answer(interaction, { type: 4, data: modern(text('語'.repeat(3500))) }).catch(() => {})
    await expect(discord.slash('rift')).rejects.toThrow('The application did not respond')
    expect(discord.calls.at(-1)).toMatchObject({ status: 500 })
  })

  test('that was refused is the cause of the error at the deadline', async () => {
    answer = async (interaction) => bot.answer(interaction, { type: 4, data: { content: '' } })
    const error = await discord.slash('rift').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ message: 'The application did not respond', cause: [{ code: 50006 }] })
  })

  test('after the first is refused with 40060', async () => {
    let second: unknown
    answer = async (interaction) => {
      await bot.answer(interaction, good)
      second = await bot.answer(interaction, { type: 5 })
    }
    expect(await discord.slash('rift')).toMatchObject(good)
    await expect.poll(() => second).toMatchObject({ status: 400, code: 40060 })
  })

  test.each(['id', 'token'])('with an unknown %s is refused with 10062', async (field) => {
    let refusal: unknown
    answer = async (interaction) => {
      refusal = await bot.answer({ ...interaction, [field]: '987654321098765432' }, good)
      await bot.answer(interaction, good)
    }
    await discord.slash('rift')
    expect(refusal).toMatchObject({ status: 404, code: 10062 })
  })

  test.each([1, 6, 7, 8, 10, 12, 99, '4', undefined])('of type %s does not answer a command', async (type) => {
    expect(await refusalOfSlash({ type, data: { content: 'a' } })).toMatchObject({ code: 50035, rawError: { errors: { type: {} } } })
  })

  test.each([4, 5, 6, 7, 9])('of type %i does not answer what is typed', async (type) => {
    const body = { type, data: { content: 'a' } }
    const refusal = await refusalOf(() => discord.autocomplete('rift', 'topic', 'a'), { body, next: emptyChoices })
    expect(refusal).toMatchObject({ code: 50035, rawError: { errors: { type: {} } } })
  })

  test.each([4, 5, 6, 7, 9])('of type %i answers a click', async (type) => {
    const label = { type: 18, label: 'a', component: { type: 4, custom_id: 'a', style: 1 } }
    const data = {
      4: { content: 'a' },
      5: {},
      6: {},
      7: { components: [text('b')] },
      9: { custom_id: 'a', title: 'b', components: [label] },
    }[type]
    answer = (interaction) => bot.answer(interaction, { type, data })
    expect(await discord.click('a')).toMatchObject({ type })
  })

  test('that updates a message of components cannot bring content', async () => {
    const body = { type: 7, data: { content: 'a' } }
    const refusal = await refusalOf(() => discord.click('a'), { body, next: good })
    expect(refusal).toMatchObject({ rawError: { errors: { data: { content: {} } } } })
  })

  test('that thinks may be private and nothing else', async () => {
    expect(await refusalOfSlash({ type: 5, data: { flags: 32768 } })).toMatchObject({ rawError: { errors: { data: { flags: {} } } } })
  })

  test('with a form of a title of 46 is refused', async () => {
    const data = { custom_id: 'a', title: 'x'.repeat(46), components: [text('a')] }
    expect(await refusalOfSlash({ type: 9, data })).toMatchObject({ rawError: { errors: { data: { title: {} } } } })
  })

  test.each<[string, object]>([
    ['26 choices', Array.from({ length: 26 }, () => ({ name: 'a', value: 'a' }))],
    ['a name of 101', [{ name: 'x'.repeat(101), value: 'a' }]],
    ['an empty name', [{ name: '', value: 'a' }]],
    ['a value of 101', [{ name: 'a', value: 'x'.repeat(101) }]],
    ['an empty value', [{ name: 'a', value: '' }]],
    ['no list', {}],
  ])('with %s as choices is refused', async (_, choices) => {
    expect(await refusalOfTyping({ choices })).toMatchObject({ code: 50035, rawError: { errors: { data: { choices: {} } } } })
  })
})
