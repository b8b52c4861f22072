import { textOf } from '../core/answer/span.ts'
import type { Explanation, Library, Request, Shelf } from '../core/library.ts'

/** Two editions and what to ask of both. */
export interface Comparison {
  readonly before: Library
  readonly after: Library
  /** Questions by collection. */
  readonly questions: ReadonlyMap<string, readonly string[]>
  /** How the bot asks. */
  readonly request: Request
}

/** A question that is not answered as before. */
export interface Change {
  readonly collection: string
  readonly question: string
  readonly before: Told
  readonly after: Told
}

/** What an edition says to a question. */
export interface Told {
  /** `no-collection`: there is nobody to ask. */
  readonly outcome: Explanation['outcome'] | 'no-collection'
  readonly excerpts: readonly ToldExcerpt[]
}

export interface ToldExcerpt {
  readonly anchor: string
  /** `¶9`, and title, publisher and date of the source. */
  readonly source: string
  readonly text: string
}

/** The questions to which one edition says something else than the other, in the order of collections and questions. */
export const answerChanges = ({ before, after, questions, request }: Comparison): readonly Change[] =>
  [...questions].flatMap(([collection, list]) =>
    list.flatMap((question): Change[] => {
      const [was, is] = [before, after].map(({ shelves }) => toldBy(shelves.get(collection), question, request))
      if (was === undefined || is === undefined || JSON.stringify(was) === JSON.stringify(is)) return []
      return [{ collection, question, before: was, after: is }]
    }),
  )

function toldBy(shelf: Shelf | undefined, question: string, request: Request): Told {
  if (shelf === undefined) return { outcome: 'no-collection', excerpts: [] }
  const { outcome, excerpts } = shelf.ask(question.trim(), request)
  return {
    outcome,
    excerpts: excerpts.map(({ passage: { anchor }, spans, citation: { locator, title, publisher, published } }) => ({
      anchor,
      source: [locator, title, publisher, ...(published === null ? [] : [published])].join(' · '),
      text: textOf(spans),
    })),
  }
}
