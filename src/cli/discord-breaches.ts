import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10'
import { LABEL, MESSAGE, ROW } from '../discord/limits.ts'
import type { DiscordMessage } from '../discord/render.ts'

/** The limits of Discord that a message breaks, in words. */
export function discordBreaches({ components: [container] }: DiscordMessage): readonly string[] {
  const parts = container.components
  const texts = parts.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []))
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const count = parts.reduce((sum, part) => sum + 1 + buttonsOf(part).length, 1)
  return [
    ...over('characters', characters, MESSAGE.characters),
    ...over('bytes', bytes, MESSAGE.bytes),
    ...over('components', count, MESSAGE.components),
    ...parts.flatMap((part) => over('buttons in a row', buttonsOf(part).length, ROW)),
    ...parts
      .flatMap(buttonsOf)
      .flatMap((button) => [
        ...('label' in button ? over('characters in a button', button.label?.length ?? 0, LABEL) : []),
        ...('url' in button ? over('characters in an address', button.url.length, ADDRESS) : []),
        ...('custom_id' in button ? over('characters in what a button carries', button.custom_id.length, CARRIED) : []),
      ]),
  ]
}

const ADDRESS = 512
const CARRIED = 100

const buttonsOf = (part: APIComponentInContainer) => (part.type === ComponentType.ActionRow ? part.components : [])

const over = (what: string, there: number, allowed: number): readonly string[] =>
  there <= allowed ? [] : [`it would have ${there} ${what}, and ${allowed} are allowed`]
