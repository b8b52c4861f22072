import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/core/answer/answer.ts'
import type { Dispatch } from '../../src/core/command/dispatch.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { type Beside, brokenResponse, createRespond } from '../../src/discord/respond.ts'
import { answerOf } from '../given/answer.ts'
import { sampleDispatch } from '../given/dispatch.ts'
import { interactionOf, NOWHERE, pressed, typed, typing } from '../given/interaction.ts'
import { createJournal } from '../given/journal.ts'

const beside = answerOf({ kind: 'heading', text: 'Rafah' })
const instead: Answer = { ...beside, place: 'instead' }
const PRIVATE = 1 << 6

/** Responds by a dispatch that always answers and suggests the same. */
const responding = (over: Partial<Dispatch> = {}) => createRespond({ answer: async () => beside, suggest: () => [], ...over })

test('a ping is answered', async () => {
  expect(await responding()(interactionOf({ type: 1 }))).toEqual({ type: 1 })
})

describe('an answer', () => {
  test.each([
    ['to a command is a new message', typed('rift'), beside, 4],
    ['that takes a place, to a command, is a new message', typed('rift'), instead, 4],
    ['to a button is a new message', pressed('rift', PRIVATE), beside, 4],
    ['that takes the place of a private message does so', pressed('rift', PRIVATE), instead, 7],
    ['never takes the place of a public message', pressed('rift', 0), instead, 4],
  ])('%s', async (_, interaction, answer, type) => {
    expect(await responding({ answer: async () => answer })(interaction)).toEqual({ type, data: renderDiscord(answer) })
  })

  test('is to what was asked, by whom', async () => {
    const asked: unknown[] = []
    const answer: Dispatch['answer'] = async (...given) => {
      asked.push(given)
      return beside
    }
    await responding({ answer })(pressed('rift|query=#aid'))
    expect(asked).toEqual([
      [
        { command: 'rift', arguments: { query: '#aid' } },
        { by: 'button', ...NOWHERE },
      ],
    ])
  })

  test('that is shared is a new message for everybody, below a private one', async () => {
    const respond = createRespond(sampleDispatch(createJournal()))
    const inGuild = { guild_id: '222', channel: { id: '300', type: 0 }, member: { user: { id: '1' }, roles: [], permissions: '0' } }
    const asked = await respond({ ...typed('rift', { type: 3, name: 'query', value: '#aid' }), ...inGuild } as unknown as APIInteraction)
    expect(JSON.stringify(asked)).toContain('"custom_id":"rift|query=#aid|share=1"')
    expect(asked).toMatchObject({ type: 4, data: { flags: (1 << 15) | PRIVATE } })
    const shared = await respond({ ...pressed('rift|query=#aid|share=1', PRIVATE), ...inGuild } as unknown as APIInteraction)
    expect(shared).toMatchObject({ type: 4, data: { flags: 1 << 15 } })
    expect(JSON.stringify(shared)).toContain('Aid for Gaza')
  })

  test('to something unknown says so, privately', async () => {
    const response = await responding()(interactionOf({ type: 5, data: { custom_id: 'x', components: [] } }))
    expect(JSON.stringify(response)).toContain('belongs to another version of Rift')
    expect(response).toMatchObject({ type: 4, data: { flags: (1 << 15) | PRIVATE } })
  })
})

describe('beside the commands', () => {
  const located: Beside['locate'] = async (_, origin) => ({ ...origin, place: { ...origin.place, grandparent: '299' } })
  const besides: Beside = { doors: [], locate: located, extend: async (answer) => answer }
  const closed = () => undefined

  test('a door is asked first, and answers what it is for', async () => {
    const pong: APIInteractionResponse = { type: 1 }
    const door = (interaction: APIInteraction) => (interaction.type === 5 ? Promise.resolve(pong) : undefined)
    const respond = createRespond(sampleDispatch(createJournal()), { ...besides, doors: [closed, door] })
    expect(await respond(interactionOf({ type: 5, data: { custom_id: 'x', components: [] } }))).toBe(pong)
    expect(JSON.stringify(await respond(typed('rift-help')))).toContain('How to ask')
  })

  test('an answer is extended by what this platform has besides', async () => {
    const extend: Beside['extend'] = async (_, { invocation }) => answerOf({ kind: 'heading', text: `More on ${invocation.command}` })
    const respond = createRespond(sampleDispatch(createJournal()), { ...besides, extend })
    expect(JSON.stringify(await respond(typed('rift-help')))).toContain('More on rift-help')
  })

  test('what is asked and what is typed know the whole place', async () => {
    const places: unknown[] = []
    const dispatch: Dispatch = {
      answer: async (_, { place }) => {
        places.push(place)
        return beside
      },
      suggest: (_, __, { place }) => {
        places.push(place)
        return []
      },
    }
    const respond = createRespond(dispatch, besides)
    await respond(typed('rift'))
    await respond(typing('rift', { type: 3, name: 'query', value: 'ra', focused: true }))
    expect(places).toMatchObject([{ grandparent: '299' }, { grandparent: '299' }])
  })
})

describe('suggestions', () => {
  const choicesOf = async (suggestions: readonly { label: string; value: string }[]) => {
    const response = await responding({ suggest: () => suggestions })(
      typing('rift', { type: 3, name: 'query', value: 'ra', focused: true }),
    )
    return response.type === 8 ? response.data.choices : undefined
  }

  test('are choices', async () => {
    expect(await choicesOf([{ label: 'Rafah', value: '#rafah' }])).toEqual([{ name: 'Rafah', value: '#rafah' }])
  })

  test('have names of at most 100 characters, and are left out when their value is longer', async () => {
    const long = 'x'.repeat(101)
    expect(
      await choicesOf([
        { label: long, value: 'a' },
        { label: 'b', value: long },
      ]),
    ).toEqual([{ name: `${'x'.repeat(99)}…`, value: 'a' }])
  })

  test('are at most 25, not counting those left out', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ label: `${index}`, value: index === 0 ? 'x'.repeat(101) : `${index}` }))
    const choices = await choicesOf(many)
    expect(choices).toHaveLength(25)
    expect(choices?.[0]).toEqual({ name: '1', value: '1' })
  })
})

test.each([
  [{}, 'Something broke on our side'],
  [{ locale: 'es-419' }, 'Algo falló por nuestra parte'],
  [{ locale: 'fr' }, 'Un problème est survenu de notre côté'],
])('what is sent to %j when nothing else could be is private, and in their language', (fields, words) => {
  const sent = brokenResponse({ ...typed('rift'), ...fields } as APIInteraction)
  expect(sent).toMatchObject({ type: 4, data: { flags: (1 << 15) | PRIVATE } })
  expect(JSON.stringify(sent)).toContain(words)
})
