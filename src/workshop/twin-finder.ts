import { ALIKE, likeness, shinglesOf } from './shingles.ts'

/** Finds the text that is most like another, if one is {@link ALIKE}. */
export type TwinFinder<T> = (text: string, isCandidate?: (item: T) => boolean) => T | undefined

/** Knows texts by their pairs of words, so that a text is compared only with those that have one in common with it. */
export function createTwinFinder<T extends { readonly text: string }>(items: readonly T[]): TwinFinder<T> {
  const known = items.map((item) => ({ item, shingles: shinglesOf(item.text) }))
  const byShingle = new Map<string, number[]>()
  for (const [place, { shingles }] of known.entries()) {
    for (const shingle of shingles) {
      const places = byShingle.get(shingle)
      if (places === undefined) byShingle.set(shingle, [place])
      else places.push(place)
    }
  }
  return (text, isCandidate = () => true) => {
    const shingles = shinglesOf(text)
    const places = new Set([...shingles].flatMap((shingle) => byShingle.get(shingle) ?? []))
    let best: { readonly item: T; readonly alike: number } | undefined
    for (const place of places) {
      const it = known[place]
      if (it === undefined || !isCandidate(it.item)) continue
      const alike = likeness(shingles, it.shingles)
      if (ALIKE <= alike && (best?.alike ?? 0) < alike) best = { item: it.item, alike }
    }
    return best?.item
  }
}
