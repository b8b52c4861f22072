import { type Chat, labelled, type Seat, type Shown } from '../chat.ts'
import { buttonsOf } from './buttons.ts'
import { scene } from './payloads.ts'
import type { Posted, SlackServer } from './server.ts'
import { textsOf } from './texts.ts'

/** People in the channels of the workspace. */
export const slackChat = (slack: SlackServer): Chat => {
  const command = async (name: string, line: string, seat: Seat): Promise<Shown> => {
    const over = { channel_id: seat.channel, user_id: seat.person }
    return shownOf(await (await slack.command(`/${name}`, line, over)).message(), { slack, seat })
  }
  return { ask: (query, seat) => command('rift', query, seat), run: (name, seat) => command(name, '', seat) }
}

interface Sitting {
  readonly slack: SlackServer
  readonly seat: Seat
}

function shownOf({ blocks, response_type }: Posted, { slack, seat }: Sitting): Shown {
  const buttons = buttonsOf(blocks)
  const [channel, user] = [
    { id: seat.channel, name: 'channel' },
    { ...scene.user, id: seat.person },
  ]
  return {
    words: textsOf(blocks).join(' ').replace(/\s+/g, ' '),
    audience: response_type === 'in_channel' ? 'channel' : 'asker',
    buttons: buttons.map(({ label }) => label),
    press: async (name) => {
      const { label: _, ...button } = labelled(buttons, name, ({ label }) => label)
      const over = { ephemeral: response_type === 'ephemeral', channel, user }
      return shownOf(await (await slack.click(button, over)).message(), { slack, seat })
    },
  }
}
