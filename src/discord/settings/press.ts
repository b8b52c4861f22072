import { REACHES, type Reach } from '../../core/settings/place.ts'
import { type Field, isField } from '../../core/settings/policy.ts'

/** A page of the panel: the settings that are changed most, one of the others, or the last changes. */
export type Page = 'main' | 'history' | Field

/** What somebody looks at. It is all the state that a panel has. */
export interface Spot {
  readonly reach: Reach
  readonly page: Page
  /** Which part of a list is shown that is too long to be shown at once, from 0. */
  readonly part: number
  /** Makes the ids of every update new: a client keeps what was chosen in a menu as long as the id of the menu stays. */
  readonly turn: number
}

/** Where a panel opens. */
export const START: Spot = { reach: 'channel', page: 'main', part: 0, turn: 0 }

const ACTS = ['show', 'reach', 'choose', 'set', 'first', 'edit', 'reset', 'undo'] as const

/** `show` a spot, switch the `reach`, `choose` a page, `set` a field, put one of a list `first`, `edit` in a form, `reset`, `undo`. */
export type Act = (typeof ACTS)[number]

/** What using a control of the panel means. */
export interface Press {
  readonly spot: Spot
  readonly act: Act
  /** What it concerns. */
  readonly field?: Field | undefined
  /** Tells menus of one field apart. */
  readonly menu?: number
}

/** Writes a press as the id of a control. */
export const encodePress = ({ spot: { reach, page, part, turn }, act, field, menu = 0 }: Press): string =>
  [PREFIX + turn, reach, page, part, act, field ?? '', menu].join(':')

// No command has a colon in its name, so no button of an answer begins like this.
const PREFIX = 'settings:'

/** Whether an id is meant for a settings panel, though it may have been written by hand. */
export const isPress = (id: string): boolean => id.startsWith(PREFIX)

/** Reads what {@link encodePress} wrote; undefined for anything else. */
export function decodePress(id: string): Press | undefined {
  const [turn = '', reachWord, pageWord, part = '', actWord, word = '', menu = ''] = id.slice(PREFIX.length).split(':')
  const [reach, page, act] = [REACHES.find((it) => it === reachWord), pageOf(pageWord), ACTS.find((it) => it === actWord)]
  if (reach === undefined || page === undefined || act === undefined || ![turn, part, menu].every(isCount)) return undefined
  const spot = { reach, page, part: Number(part), turn: Number(turn) }
  const press = { spot, act, field: isField(word) ? word : undefined, menu: Number(menu) }
  // Each press has one id: leading noughts and a field that there is not make another.
  return encodePress(press) === id ? press : undefined
}

const isCount = (digits: string): boolean => /^\d{1,2}$/.test(digits)

/** The page by that name. */
export const pageOf = (word: string | undefined): Page | undefined =>
  word === 'main' || word === 'history' || (word !== undefined && isField(word)) ? word : undefined

/** The same spot in the next update. */
export const turned = (spot: Spot): Spot => ({ ...spot, turn: (spot.turn + 1) % TURNS })

const TURNS = 10
