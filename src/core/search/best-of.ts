/** The `limit` places with the highest scores, best first; of equal ones those that come first. */
export function bestOf(places: readonly number[], scores: Float64Array, limit: number): readonly number[] {
  const heap: number[] = []
  const isWorse = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0)
    return difference < 0 || (difference === 0 && b < a)
  }
  for (const place of places) {
    if (heap.length < limit) rise(heap, place, isWorse)
    else if (isWorse(heap[0] ?? 0, place)) sink(heap, place, isWorse)
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1))
}

type Worse = (a: number, b: number) => boolean

/** Adds a place to a heap that has the worst on top. */
function rise(heap: number[], place: number, isWorse: Worse): void {
  let at = heap.push(place) - 1
  while (0 < at) {
    const parent = (at - 1) >> 1
    if (!isWorse(place, heap[parent] ?? 0)) break
    heap[at] = heap[parent] ?? 0
    at = parent
  }
  heap[at] = place
}

/** Puts a place where the worst was, and lets it sink to where it belongs. */
function sink(heap: number[], place: number, isWorse: Worse): void {
  let at = 0
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2]
    const child = right < heap.length && isWorse(heap[right] ?? 0, heap[left] ?? 0) ? right : left
    if (heap.length <= child || !isWorse(heap[child] ?? 0, place)) break
    heap[at] = heap[child] ?? 0
    at = child
  }
  heap[at] = place
}
