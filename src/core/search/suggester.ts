import type { Collection } from '../corpus/corpus.ts'
import type { Steps } from '../steps.ts'
import { foldWord } from './fold-word.ts'
import type { Searcher } from './searcher.ts'

/** Something to pick while typing. */
export interface Suggestion {
  readonly label: string
  /** A query: a topic's name, or `#anchor` for a passage. */
  readonly value: string
}

/** Suggests topics and passage headings for what has been typed so far; for nothing, the most common topics. */
export type Suggest = (typed: string, limit: number) => readonly Suggestion[]

/** Collects what can be suggested, in steps. */
export function* growSuggester(collection: Collection, searcher: Searcher): Steps<Suggest> {
  const candidates: Candidate[] = []
  const places = new Map<string, Place[]>()
  const labels = new Set<string>()
  for (const { names, label, value } of namedIn(collection, searcher)) {
    if (labels.has(label)) continue
    labels.add(label)
    const folded = names.map(foldAll)
    for (const name of folded) for (const [index, word] of name.entries()) file(places, { word, candidate: candidates.length, index })
    candidates.push({ label, value, names: folded.map((name) => name.join(' ')) })
    if (candidates.length % STEP === 0) yield
  }
  return (typed, limit) => {
    const words = foldAll(typed)
    const fitting = words.length === 0 ? [...candidates.slice(0, limit).keys()] : fittingOf(words, candidates, places)
    const picked = fitting.slice(0, limit).flatMap((place) => candidates[place] ?? [])
    return 0 < picked.length ? picked.map(({ label, value }) => ({ label, value })) : found(typed, searcher, limit)
  }
}

const STEP = 200

interface Candidate extends Suggestion {
  /** Its names, folded. */
  readonly names: readonly string[]
}

/** A word of a candidate's name, and which of its words it is. */
interface Place {
  readonly word: string
  readonly candidate: number
  readonly index: number
}

/** Words are filed under their first two characters. */
const DRAWER = 2

function file(places: Map<string, Place[]>, place: Place): void {
  const key = place.word.slice(0, DRAWER)
  const drawer = places.get(key)
  if (drawer === undefined) places.set(key, [place])
  else drawer.push(place)
}

/** Topics, the most common first, then passages by their headings. */
function* namedIn({ topics, passages }: Collection, searcher: Searcher): Generator<Suggestion & { readonly names: readonly string[] }> {
  const popular = [...topics].sort((a, b) => searcher.popularity(b.id) - searcher.popularity(a.id) || (a.name < b.name ? -1 : 1))
  for (const { name, aliases } of popular) yield { label: name, value: name, names: [name, ...aliases] }
  for (const { heading, anchor } of passages) yield { label: heading, value: `#${anchor}`, names: [heading] }
}

const foldAll = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}\p{M}'’.]+/gu) ?? []).map(foldWord).filter((word) => word !== '')

/** The candidates of which a name begins with what was typed, then those of which words begin like all the typed ones. */
function fittingOf(
  words: readonly string[],
  candidates: readonly Candidate[],
  places: ReadonlyMap<string, readonly Place[]>,
): readonly number[] {
  const typed = words.join(' ')
  const longest = words.reduce((longer, word) => (longer.length < word.length ? word : longer), '')
  const [first, others] = [new Set<number>(), new Set<number>()]
  for (const { candidate, index } of beginningWith(longest, places)) {
    const names = candidates[candidate]?.names ?? []
    // A single word that begins the first word of a name begins the name.
    if (words.length === 1 ? index === 0 : names.some((name) => name.startsWith(typed))) first.add(candidate)
    else if (words.length === 1 || names.some((name) => hasAll(name, words))) others.add(candidate)
  }
  return [...inOrder(first), ...inOrder(others).filter((candidate) => !first.has(candidate))]
}

function* beginningWith(word: string, places: ReadonlyMap<string, readonly Place[]>): Generator<Place> {
  const drawers =
    word.length < DRAWER
      ? [...places].flatMap(([key, drawer]) => (key.startsWith(word) ? [drawer] : []))
      : [places.get(word.slice(0, DRAWER)) ?? []]
  for (const drawer of drawers) for (const place of drawer) if (place.word.startsWith(word)) yield place
}

const hasAll = (name: string, words: readonly string[]): boolean => words.every((word) => ` ${name}`.includes(` ${word}`))

const inOrder = (places: ReadonlySet<number>): readonly number[] => Array.from(Uint32Array.from(places).sort())

/** What a search for the typed words finds, when no name begins like them. */
function found(typed: string, searcher: Searcher, limit: number): readonly Suggestion[] {
  const byLabel = new Map<string, Suggestion>()
  for (const { passage } of searcher.search(typed).hits) {
    if (!byLabel.has(passage.heading)) byLabel.set(passage.heading, { label: passage.heading, value: `#${passage.anchor}` })
  }
  return [...byLabel.values()].slice(0, limit)
}
