import { isCounted, spend } from '../answer/budget.ts'
import { CARRIED_BESIDE } from '../answer/carried.ts'
import { explain } from '../answer/explain.ts'
import { usage } from '../answer/usage.ts'
import { KEY_LENGTH } from '../corpus/article-key.ts'
import { isBlank } from '../corpus/legible.ts'
import { wishesOf } from '../demand/wishes-of.ts'
import type { Explanation, Shelf } from '../library.ts'
import type { Suggestion } from '../search/suggester.ts'
import { usualCollection } from '../settings/allowed-collection.ts'
import { audienceOf, type ChannelPolicy, LENGTHS } from '../settings/policy.ts'
import { admitsUnder, isOffered, isSuggestible, limitOf } from '../settings/topic-limits.ts'
import type { Text } from '../voice/text.ts'
import { type Command, defineCommand } from './command.ts'
import type { Context } from './context.ts'
import { InvocationError } from './errors.ts'

/** What sets one explainer apart from another. */
export interface Explainer {
  readonly name: string
  /** Shown in the platforms' command lists, at most 100 characters. */
  readonly description: Text
  /** What to write as the query, at most 100 characters. */
  readonly asks: Text
  /** The collection that it asks. */
  readonly collection: string
  /**
   * How moderators rule over it. `chosen`: it asks the collection that a channel has chosen first, and its own where none was
   * chosen; `kept`, usually: a channel may keep its collection out; `free`: nothing keeps it out, since it helps with the bot itself.
   */
  readonly rule?: 'chosen' | 'kept' | 'free'
  /** The anchor of the passage that opens when nothing is asked; without it a query is required. */
  readonly opening?: string
}

/** A slash command that explains topics from one collection. */
export function defineExplainer({ name, description, asks, collection, rule = 'kept', opening }: Explainer): Command {
  const shelf = (context: Context): Shelf =>
    shelfOf(context, rule === 'chosen' ? usualCollection(collection, context.policy, context.library) : collection)
  return defineCommand({
    name,
    description,
    ...(rule === 'kept' ? { collection } : {}),
    arguments: {
      query: {
        kind: 'text',
        description: asks,
        required: opening === undefined,
        maxLength: 4000,
        carried: CARRIED_BESIDE,
        suggest: (typed, context) => suggestions(typed, shelf(context), context.policy),
      },
      visibility: { kind: 'choice', description: WHO_SEES, choices: ['private', 'public'] },
      page: { kind: 'text', description: 'Which page of excerpts', maxLength: 3, carried: 3, setBy: 'button' },
      source: { kind: 'text', description: 'The one article to answer from', maxLength: KEY_LENGTH, carried: KEY_LENGTH, setBy: 'button' },
    },
    run: ({ query = opening === undefined ? '' : `#${opening}`, visibility, page = '1', source }, context) => {
      const { policy, budget, wish, typed, voice } = context
      const asked = shelf(context)
      if (isBlank(query) || HELP.test(query.trim()))
        return usage({ command: name, voice, typed, topics: suggestions('', asked, policy).slice(0, OFFERED) })
      const limit = rule === 'free' ? undefined : limitOf(query.trim(), asked, policy)
      if (limit !== undefined) throw new InvocationError(limit)
      const number = Math.max(1, Number.parseInt(page, 10) || 1)
      const admits = rule === 'free' ? undefined : admitsUnder(asked, policy)
      const request = { limit: policy.excerpts, page: number, characters: LENGTHS[policy.length], source, admits }
      const explanation = offering(asked.ask(query.trim(), request), asked, policy)
      if (explanation.keptOut === true) throw new InvocationError('answers.topicKeptOut')
      if (rule !== 'free' && number === 1) wish(wishesOf(explanation, asked))
      const telling = { command: name, voice, audience: audienceOf(policy, visibility), page: number, source, neighbours: asked.neighbours }
      return isCounted(explanation) ? spend(explanation, budget).then((it) => explain(it, telling)) : explain(explanation, telling)
    },
  })
}

const WHO_SEES: Text = {
  en: 'Who sees the answer',
  ar: 'من يرى الجواب',
  he: 'מי רואה את התשובה',
  fr: 'Qui voit la réponse',
  es: 'Quién ve la respuesta',
}

/** What may be suggested under a policy. */
const suggestions = (typed: string, shelf: Shelf, policy: ChannelPolicy): readonly Suggestion[] =>
  shelf.suggest(typed, SUGGESTED).filter(({ value }) => isSuggestible(value, shelf, policy))

/** Suggestions that are looked through for those that are allowed. */
const SUGGESTED = 100

/** An explanation that offers no topic which could not be asked about, and no passage which could not be opened. */
const offering = (explanation: Explanation, shelf: Shelf, policy: ChannelPolicy): Explanation => ({
  ...explanation,
  nearby: explanation.nearby.filter(({ anchor }) => isSuggestible(`#${anchor}`, shelf, policy)),
  suggestions: explanation.suggestions.filter(({ id }) => isOffered(id, policy)),
})

/** What people type who want to know how to ask. */
const HELP = /^(?:help|\?)$/i

/** Topics to pick from when nothing was asked. */
const OFFERED = 5

function shelfOf({ library }: Context, collection: string): Shelf {
  const shelf = library.shelves.get(collection)
  if (shelf === undefined) throw new InvocationError('answers.noSuchCollection', { collection })
  return shelf
}
