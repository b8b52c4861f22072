import { explain } from '../core/answer/explain.ts'
import { explanationJson } from '../core/answer/explanation-json.ts'
import { isBlank } from '../core/corpus/legible.ts'
import { pickShelf } from '../core/pick-shelf.ts'
import { RequestError } from '../core/request-error.ts'
import { DEFAULT_POLICY, LENGTHS } from '../core/settings/policy.ts'
import { USUAL_LANGUAGE } from '../core/voice/languages.ts'
import { voiceOf } from '../core/voice/voice.ts'
import { loadForTerminal } from './load-for-terminal.ts'
import { renderTerminal } from './terminal.ts'

/** The options of `rift ask`. */
export interface AskOptions {
  readonly limit: number
  readonly collection?: string
  readonly corpus: string
  readonly json?: boolean
}

/** Answers one query; gives what is to be printed. */
export async function ask(query: string, { limit, collection, corpus, json }: AskOptions, colours: 'colour' | 'plain'): Promise<string> {
  if (isBlank(query)) throw new RequestError('Cannot answer a blank query: write a topic or a question, such as rafah')
  const shelf = pickShelf(await loadForTerminal(corpus), collection)
  const explanation = shelf.ask(query.trim(), { limit, page: 1, characters: LENGTHS[DEFAULT_POLICY.length] })
  if (json === true) return JSON.stringify(explanationJson(explanation), null, 2)
  const telling = { command: shelf.name, audience: 'asker', page: 1, neighbours: shelf.neighbours } as const
  // A terminal is in English: few turn right-to-left words around.
  return renderTerminal(explain(explanation, { ...telling, voice: voiceOf(USUAL_LANGUAGE) }), colours)
}
