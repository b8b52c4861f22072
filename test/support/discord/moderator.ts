import { type Screen, screenOf } from '../../given/screen.ts'
import type { DiscordServer, Reply } from './server.ts'

/** Somebody at a settings panel, whose client shows each answer in the place of the last. */
export interface Moderator {
  readonly open: () => Promise<Reply>
  readonly press: (label: string) => Promise<Reply>
  /** Chooses in a menu by the labels of its options, or by ids where Discord fills it. */
  readonly choose: (menu: readonly [act: string, field?: string, index?: number], ...labels: readonly string[]) => Promise<Reply>
  /** Presses a button that opens a form, and sends it with this line. */
  readonly write: (label: string, line: string) => Promise<Reply>
  readonly screen: () => Screen
  /** The message as it is shown. */
  readonly message: () => Record<string, unknown>
  /** The same person with another role, or anything else that Discord tells, and the same panel before them. */
  readonly as: (over: object) => Moderator
}

export function createModerator(discord: DiscordServer, over: object, shown: Record<string, unknown> = {}): Moderator {
  let message = shown
  const see = (reply: Reply): Reply => {
    const { components, flags } = reply.data
    if (reply.type === 7 || (reply.type === 4 && message['components'] === undefined)) message = { ...message, components, flags }
    return reply
  }
  const onPanel = () => ({ ...over, message })
  const screen = () => screenOf(message['components'])
  const press = async (label: string) => see(await discord.click(screen().button(label), onPanel()))
  return {
    screen,
    press,
    message: () => message,
    open: async () => {
      message = {}
      return see(await discord.slash('rift-settings', {}, over))
    },
    choose: async ([act, field, index], ...labels) => {
      const menu = screen().menu(act, field, index)
      const values = labels.map((label) => (menu.offered.length === 0 ? label : menu.value(label)))
      return see(await discord.choose(menu.id, values, onPanel()))
    },
    write: async (label, line) => see(await discord.submit((await press(label)).data, { value: line }, onPanel())),
    as: (other) => createModerator(discord, { ...over, ...other }, message),
  }
}
