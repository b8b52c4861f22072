import type { Passage } from '../core/corpus/article.ts'
import type { Shelf } from '../core/library.ts'
import type { Finding } from './finding.ts'

/** How a platform shows passages. */
export interface CardCheck {
  readonly platform: string
  /** The languages that the bot speaks there. */
  readonly languages: readonly string[]
  /** The card that opens a passage. */
  readonly draw: (shelf: Shelf, passage: Passage, language: string) => Card
}

export interface Card {
  /** The limits of the platform that it breaks, in words. */
  readonly breaches: readonly string[]
  /** The share of the room for words that it takes, 0 to 1. */
  readonly fullness: number
}

/** Passages that a platform would refuse to show when somebody opens them, whatever language is spoken. */
export const checkCards = (shelf: Shelf, checks: readonly CardCheck[], folder: string): readonly Finding[] =>
  shelf.articles
    .flatMap(({ passages }) => passages)
    .flatMap((passage, index) =>
      checks.flatMap((check) =>
        breachesOf(shelf, passage, { check, thorough: index === 0 ? 'every language' : 'where it matters' }).map(
          ({ where, breach }): Finding => ({
            severity: 'error',
            rule: 'card',
            file: `${folder}/${passage.article.id}.md`,
            line: passage.line,
            message: `Cannot show "${passage.anchor}" on ${where}: ${breach}`,
          }),
        ),
      ),
    )

interface Drawing {
  readonly check: CardCheck
  readonly thorough: 'every language' | 'where it matters'
}

/** The bot's own words are a few hundred characters, the same in each card: one that is roomy in one language fits in all. */
function breachesOf(shelf: Shelf, passage: Passage, { check: { platform, languages, draw }, thorough }: Drawing) {
  const [usual = '', ...others] = languages
  const first = draw(shelf, passage, usual)
  const isRoomy = thorough === 'where it matters' && first.fullness < ROOMY
  const cards = [
    { language: usual, card: first },
    ...(isRoomy ? [] : others.map((language) => ({ language, card: draw(shelf, passage, language) }))),
  ]
  return cards.flatMap(({ language, card }) => card.breaches.map((breach) => ({ where: `${platform} (${language})`, breach })))
}

const ROOMY = 0.5
