/** A stretch of a text that is shown whole or not at all, such as a sentence. Offsets are in UTF-16 code units. */
export interface Unit {
  readonly start: number
  readonly end: number
  /** How many words it has. */
  readonly words: number
  /** What of the question stands in it. */
  readonly matches: readonly string[]
}

/** How much may be shown. */
export interface Room {
  readonly characters: number
  readonly words: number
}

/** The run of units, both ends included, that holds most different matches and fits; the first unit alone when none fits. */
export function bestWindow(units: readonly Unit[], room: Room): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0, value: -1 }
  const held = new Map<string, number>()
  let [from, words] = [0, 0]
  for (const [to, unit] of units.entries()) {
    words += unit.words
    for (const match of unit.matches) held.set(match, (held.get(match) ?? 0) + 1)
    for (; from < to && !fits({ from, to, words }, units, room); from++) {
      words -= units[from]?.words ?? 0
      for (const match of units[from]?.matches ?? []) release(held, match)
    }
    if (best.value < held.size && fits({ from, to, words }, units, room)) best = { from, to, value: held.size }
    else if (best.from === from && best.value === held.size && best.to === to - 1) best = { ...best, to }
  }
  return grown(best, units, room)
}

interface Window {
  readonly from: number
  readonly to: number
}

const fits = ({ from, to, words }: Window & { readonly words: number }, units: readonly Unit[], room: Room): boolean =>
  (units[to]?.end ?? 0) - (units[from]?.start ?? 0) <= room.characters && words <= room.words

function release(held: Map<string, number>, match: string): void {
  const count = (held.get(match) ?? 1) - 1
  if (count === 0) held.delete(match)
  else held.set(match, count)
}

/** The window with as many of the units before it, for context, as still fit. */
function grown({ from, to }: Window, units: readonly Unit[], room: Room): Window {
  let words = units.slice(from, to + 1).reduce((sum, unit) => sum + unit.words, 0)
  let first = from
  for (; 0 < first; first--) {
    words += units[first - 1]?.words ?? 0
    if (!fits({ from: first - 1, to, words }, units, room)) break
  }
  return { from: first, to }
}
