import { cutText } from './answer/cut.ts'
import { oneLine } from './corpus/legible.ts'
import type { Library, Shelf } from './library.ts'
import { RequestError } from './request-error.ts'

/** The collection that is asked when none is named. */
const USUAL = 'rift'

/** The shelf of a collection, or the usual one, or the first. Throws a RequestError that lists the collections there are. */
export function pickShelf({ shelves }: Library, name: string | undefined): Shelf {
  const shelf = name === undefined ? (shelves.get(USUAL) ?? [...shelves.values()][0]) : shelves.get(name)
  if (shelf === undefined)
    throw new RequestError(`Cannot find collection "${cutText(oneLine(name ?? USUAL), 40)}": there is ${[...shelves.keys()].join(', ')}`)
  return shelf
}
