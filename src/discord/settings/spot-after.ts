import { REACHES } from '../../core/settings/place.ts'
import { type Press, pageOf, type Spot } from './press.ts'

/** The spot that a press leads to; undefined when no panel has such a press. */
export function spotAfter({ spot, act, field }: Press, [chosen]: readonly string[]): Spot | undefined {
  switch (act) {
    case 'reach': {
      const reach = REACHES.find((it) => it === chosen)
      return reach && { ...spot, reach, part: 0 }
    }
    case 'choose': {
      const page = pageOf(chosen)
      return page && { ...spot, page, part: 0 }
    }
    case 'show':
    case 'undo':
      return spot
    case 'set':
    case 'first':
    case 'edit':
    case 'reset':
      return field && spot
  }
}
