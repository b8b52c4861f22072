import type { Answer, Block } from '../answer/answer.ts'
import { ENOUGH, KEPT_DAYS } from '../demand/demand.ts'
import type { Key } from '../voice/catalogs.ts'
import type { Values } from '../voice/sentence.ts'
import type { Voice } from '../voice/voice.ts'
import type { Inventory } from './inventory.ts'

/** Says what is kept, for how long, and how much of it there is now; to the asker alone. Undefined: the database cannot be had. */
export function describePrivacy(inventory: Inventory | undefined, voice: Voice): Answer {
  const line = (key: Key, values: Values = {}): Block => ({ kind: 'paragraph', spans: voice.spans(key, values) })
  return {
    language: voice.language,
    audience: 'asker',
    place: 'beside',
    blocks: [
      line('privacy.title'),
      line('privacy.questions'),
      ...(inventory === undefined ? [line('privacy.away')] : kept(inventory).map(([key, values]) => line(key, values))),
      line('privacy.log'),
      line('privacy.platform'),
    ],
    actions: [],
  }
}

const kept = ({ settings, changes, changesOfPerson, turns, hashes, wishes }: Inventory): readonly (readonly [Key, Values])[] => [
  ['privacy.settings', { settings, changes, changesOfPerson }],
  ['privacy.turns', { turns }],
  ['privacy.hashes', { hashes, enough: ENOUGH }],
  ['privacy.wishes', { wishes, enough: ENOUGH, days: KEPT_DAYS }],
]
