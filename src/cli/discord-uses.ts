import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10'
import { LABEL, MESSAGE, ROW } from '../discord/limits.ts'
import type { DiscordMessage } from '../discord/render.ts'
import type { Use } from './limit-uses.ts'

/** How much of each limit of Discord a message uses. */
export function discordUses({ components: [container] }: DiscordMessage): readonly Use[] {
  const parts = container.components
  const texts = parts.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []))
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const count = parts.reduce((sum, part) => sum + 1 + buttonsOf(part).length, 1)
  return [
    { of: 'words', what: 'characters', there: characters, allowed: MESSAGE.characters },
    { of: 'words', what: 'bytes', there: bytes, allowed: MESSAGE.bytes },
    { of: 'parts', what: 'components', there: count, allowed: MESSAGE.components },
    ...parts.map((part): Use => ({ of: 'parts', what: 'buttons in a row', there: buttonsOf(part).length, allowed: ROW })),
    ...parts.flatMap(buttonsOf).flatMap(usesOfButton),
  ]
}

const ADDRESS = 512
const CARRIED = 100

const buttonsOf = (part: APIComponentInContainer) => (part.type === ComponentType.ActionRow ? part.components : [])

const usesOfButton = (button: ReturnType<typeof buttonsOf>[number]): readonly Use[] => [
  ...('label' in button ? [part('characters in a button', button.label?.length ?? 0, LABEL)] : []),
  ...('url' in button ? [part('characters in an address', button.url.length, ADDRESS)] : []),
  ...('custom_id' in button ? [part('characters in what a button carries', button.custom_id.length, CARRIED)] : []),
]

const part = (what: string, there: number, allowed: number): Use => ({ of: 'parts', what, there, allowed })
