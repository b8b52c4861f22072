import { expect, test } from 'vitest'
import { clientOptions } from '../../src/discord/client-options.ts'

test('a shard that is wanted no longer never gets the session that it asks for, and so never connects again', async () => {
  const asked: number[] = []
  const manager = Object({ options: { retrieveSessionInfo: async (shard: number) => void asked.push(shard) } })
  let isWanted = true
  clientOptions(undefined, () => isWanted).ws?.buildStrategy?.(manager)
  await manager.options.retrieveSessionInfo(0)
  isWanted = false
  void manager.options.retrieveSessionInfo(1)
  expect(asked).toEqual([0])
})

test('it hears of nothing but commands, and pings nobody', () => {
  expect(clientOptions(undefined, () => true)).toMatchObject({ intents: [], allowedMentions: { parse: [] } })
})
