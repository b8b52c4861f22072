import type { Collection } from '../corpus/corpus.ts'
import { finish } from '../steps.ts'
import { buildEngineParts, type Engine, openEngine } from './engine.ts'
import { shelvedOf } from './searcher.ts'

/** Indexes a collection at once: one engine for each of its languages. */
export const enginesOf = (collection: Collection): readonly Engine[] =>
  shelvedOf(collection).map((shelved) => finish(openEngine(shelved, finish(buildEngineParts(shelved)))))
