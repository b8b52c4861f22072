import type { Card } from '../workshop/check-cards.ts'

/** How much of a limit a message uses. */
export interface Use {
  readonly what: string
  readonly there: number
  readonly allowed: number
  /** Whether it is room for words, which are more or fewer in another language. */
  readonly of: 'words' | 'parts'
}

/** What a message with these uses is to a check of cards. */
export const cardOf = (uses: readonly Use[]): Card => ({
  breaches: uses
    .filter(({ there, allowed }) => allowed < there)
    .map(({ what, there, allowed }) => `it would have ${there} ${what}, and ${allowed} are allowed`),
  fullness: Math.max(0, ...uses.filter((use) => use.of === 'words').map(({ there, allowed }) => there / allowed)),
})
