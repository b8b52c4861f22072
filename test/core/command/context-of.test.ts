import { expect, test } from 'vitest'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { defineCommand } from '../../../src/core/command/command.ts'
import type { Records } from '../../../src/core/privacy/inventory.ts'
import { answerOf, quoteOf } from '../../given/answer.ts'
import { dispatching } from '../../given/dispatching.ts'
import { placeOf } from '../../given/settings.ts'

test('a command tells what was asked in vain, of whom, and only when a person asked', async () => {
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

test('a command knows what is kept about its asker, or that this cannot be known', async () => {
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
