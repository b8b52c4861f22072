import { type Chat, labelled, type Seat, type Shown } from '../chat.ts'
import { buttonsOf, textsOf } from './component-tree.ts'
import { userOf } from './place.ts'
import type { DiscordServer, Reply } from './server.ts'

/** People in the channels of the guild. */
export const discordChat = (discord: DiscordServer): Chat => ({
  ask: async (query, seat) => shownOf(await discord.slash('rift', { query }, overOf(seat)), { discord, seat }),
  run: async (command, seat) => shownOf(await discord.slash(command, {}, overOf(seat)), { discord, seat }),
})

const overOf = ({ channel, person }: Seat) => ({
  channel_id: channel,
  channel: { id: channel },
  member: { user: userOf(person, `user${person}`) },
})

interface Sitting {
  readonly discord: DiscordServer
  readonly seat: Seat
}

const EPHEMERAL = 64

function shownOf({ data: { components, flags } }: Reply, { discord, seat }: Sitting): Shown {
  const buttons = buttonsOf(components)
  return {
    words: textsOf(components).join('\n').replaceAll('**', ''),
    audience: (Number(flags) & EPHEMERAL) === 0 ? 'channel' : 'asker',
    buttons: buttons.map(({ label }) => String(label)),
    press: async (label) => {
      const { custom_id } = labelled(buttons, label, (button) => String(button['label']))
      return shownOf(await discord.click(String(custom_id), { ...overOf(seat), message: { components, flags } }), { discord, seat })
    },
  }
}
