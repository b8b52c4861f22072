import { CARRIED_BESIDE, explain } from '../answer/explain.ts'
import { usage } from '../answer/usage.ts'
import { KEY_LENGTH } from '../corpus/article-key.ts'
import { isBlank } from '../corpus/legible.ts'
import type { Shelf } from '../library.ts'
import { type Command, type Context, defineCommand } from './command.ts'
import { InvocationError } from './errors.ts'

/** What sets one explainer apart from another. */
export interface Explainer {
  readonly name: string
  /** Shown in the platforms' command lists, at most 100 characters. */
  readonly description: string
  /** What to write as the query, at most 100 characters. */
  readonly asks: string
  /** The collection that it asks. */
  readonly collection: string
  /** The anchor of the passage that opens when nothing is asked; without it a query is required. */
  readonly opening?: string
}

/** A slash command that explains topics from one collection. */
export function defineExplainer({ name, description, asks, collection, opening }: Explainer): Command {
  const shelf = (context: Context) => shelfOf(context, collection)
  return defineCommand({
    name,
    description,
    arguments: {
      query: {
        kind: 'text',
        description: asks,
        required: opening === undefined,
        maxLength: 4000,
        carried: CARRIED_BESIDE,
        suggest: (typed, context) => shelf(context).suggest(typed, 25),
      },
      visibility: { kind: 'choice', description: 'Who sees the answer', choices: ['private', 'public'] },
      page: { kind: 'text', description: 'Which page of excerpts', maxLength: 3, carried: 3, setBy: 'button' },
      source: { kind: 'text', description: 'The one article to answer from', maxLength: KEY_LENGTH, carried: KEY_LENGTH, setBy: 'button' },
    },
    run: ({ query = opening === undefined ? '' : `#${opening}`, visibility, page = '1', source }, context) => {
      const { excerpts, characters, visibility: usual } = context.policy
      const { ask, neighbours, suggest } = shelf(context)
      const audience = (visibility ?? usual) === 'public' ? 'channel' : 'asker'
      if (isBlank(query)) return usage({ command: name, typed: context.typed, topics: suggest('', OFFERED) })
      const number = Math.max(1, Number.parseInt(page, 10) || 1)
      return explain(ask(query.trim(), { limit: excerpts, page: number, characters, source }), {
        command: name,
        audience,
        page: number,
        source,
        neighbours,
      })
    },
  })
}

/** Topics to pick from when nothing was asked. */
const OFFERED = 5

function shelfOf({ library }: Context, collection: string): Shelf {
  const shelf = library.shelves.get(collection)
  if (shelf === undefined) throw new InvocationError(`Cannot ask about ${collection}: the corpus has no such collection`)
  return shelf
}
