import { Client, DiscordAPIError, Events, GatewayDispatchEvents } from 'discord.js'
import type { DiscordServer } from './server.ts'

/** A real client of discord.js, pointed at a test server. */
export interface Bot {
  readonly client: Client
  /** Resolves when the client is ready. */
  start(token?: string): Promise<void>
  /** Calls `answer` with each raw interaction. */
  on(answer: (interaction: Asked) => Promise<unknown>): void
  /** Sends the callback of an interaction; the refusal, if there was one. */
  answer(interaction: Asked, body: object): Promise<DiscordAPIError | undefined>
  stop(): Promise<void>
}

export interface Asked {
  readonly id: string
  readonly token: string
}

export function createBot(server: Pick<DiscordServer, 'api' | 'token'>, intents: readonly number[] = []): Bot {
  const client = new Client({ intents: [...intents], rest: { api: server.api, version: '10', retries: 0 }, waitGuildTimeout: 500 })
  client.on(Events.Error, () => {})
  return {
    client,
    start: async (token = server.token) => {
      const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
      await client.login(token)
      await ready
    },
    on: (answer) => {
      client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: Asked) => void answer(interaction))
    },
    answer: async ({ id, token }, body) => {
      try {
        await client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false })
        return undefined
      } catch (error) {
        if (error instanceof DiscordAPIError) return error
        throw error
      }
    },
    stop: () => client.destroy(),
  }
}
