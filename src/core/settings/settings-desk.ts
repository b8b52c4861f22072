import { InvocationError } from '../command/errors.ts'
import type { Library } from '../library.ts'
import type { Log } from '../log.ts'
import type { Language } from '../voice/languages.ts'
import type { Announcer } from './announcer.ts'
import type { Change } from './audit.ts'
import { checkNames } from './check-names.ts'
import { fieldKinds } from './field-kinds.ts'
import { parseField } from './fields.ts'
import { notesOf } from './notes-of.ts'
import { type Panel, panelOf } from './panel.ts'
import { checkMayChange, mayChange } from './permissions.ts'
import { type Asker, type Place, REACHES, type Reach, type Scope, scopeOf } from './place.ts'
import { type Field, isDecidable, isField, speaks } from './policy.ts'
import { effectivePolicy, type Layer, layersOf } from './resolve.ts'
import type { SettingsStore } from './settings-store.ts'

/** Who sits at the desk, where, and how far what they do reaches. */
export interface Sitting {
  readonly place: Place
  readonly person: Asker
  readonly reach: Reach
}

/**
 * Where settings are shown and changed. Whoever sits at it is checked at every call, since a panel may be forged or outlive
 * a role. Everything rejects with an InvocationError for the person to read; what was refused is as it was before.
 */
export interface SettingsDesk {
  /** Whether somebody would be let in. To ask this is no attempt, and is not logged. */
  readonly admits: (sitting: Sitting) => Promise<boolean>
  /** The language to speak with somebody there, be they let in or not. Never rejects. */
  readonly language: (sitting: Pick<Sitting, 'place' | 'person'>) => Promise<Language>
  readonly view: (sitting: Sitting) => Promise<Panel>
  /** Sets a field, from anything that a platform may send as its name and value. */
  readonly change: (sitting: Sitting, field: string, value: unknown) => Promise<Change>
  /** Makes a field inherited. */
  readonly reset: (sitting: Sitting, field: string) => Promise<Change>
  /** Undoes the last change of the scope that was not undone. */
  readonly undo: (sitting: Sitting) => Promise<Change>
}

/** What the desk works with. */
export interface Office {
  readonly store: SettingsStore
  readonly library: () => Library
  /** Told of every refusal and change. */
  readonly log: Log
  readonly announce: Announcer['announce']
}

/** A desk that keeps settings in a store, and asks it anew who may do what at every step. */
export function createSettingsDesk(office: Office): SettingsDesk {
  const { store, library } = office
  const set = async (sitting: Sitting, word: string, parse: (field: Field) => unknown): Promise<Change> => {
    const { scope, layers } = await admit(sitting, office)
    const field = fieldOf(word, sitting.reach)
    const [change] = await sure(store.change([{ scope, field, value: parse(field) }], sitting.person.id))
    if (change === undefined) throw new InvocationError('refusals.alreadySo')
    return tell(change, layers, office)
  }
  return {
    admits: async ({ place, person, reach }) => {
      const layers = layersOf(place, await sure(store.read(place)))
      return scopeOf(place, reach) !== undefined && mayChange(person, reach, layers)
    },
    language: ({ place, person: { locale } }) =>
      store
        .read(place)
        .catch(() => store.remembered(place) ?? [])
        .then((settings) => speaks(effectivePolicy(layersOf(place, settings)), locale)),
    view: async (sitting) => {
      const { scope, layers } = await admit(sitting, office)
      const history = await sure(store.history({ scope, limit: LOOKED_BACK }))
      const reaches = REACHES.filter((reach) => scopeOf(sitting.place, reach) !== undefined && mayChange(sitting.person, reach, layers))
      return panelOf({ sitting, layers, reaches, history, kinds: fieldKinds(library()) })
    },
    change: (sitting, word, value) =>
      set(sitting, word, (field) => {
        const parsed = parseField(field, value)
        checkNames(field, parsed, library())
        return parsed
      }),
    reset: (sitting, word) => set(sitting, word, () => undefined),
    undo: async (sitting) => {
      const { scope, layers } = await admit(sitting, office)
      const change = await sure(store.undo(scope, sitting.person.id))
      if (change === undefined) throw new InvocationError('refusals.nothingToUndo')
      return tell(change, layers, office)
    },
  }
}

/** Changes among which the one is looked for that would be undone. */
const LOOKED_BACK = 200

interface Admitted {
  readonly scope: Scope
  readonly layers: readonly Layer[]
}

/** Finds the scope that somebody sits before; rejects with an InvocationError, and logs, when they may not change it. */
async function admit({ place, person, reach }: Sitting, { store, log }: Office): Promise<Admitted> {
  const scope = scopeOf(place, reach)
  if (scope === undefined) throw new InvocationError(place.workspace === null ? 'refusals.nothingToModerate' : 'refusals.noSuchReach')
  const layers = layersOf(place, await sure(store.read(place)))
  try {
    checkMayChange(person, reach, layers)
  } catch (error) {
    log.warn({ person: person.id, reach, ...scope }, 'Refused to show or change settings')
    throw error
  }
  return { scope, layers }
}

/** Logs a change, and tells the channels that are to hear of it. */
function tell(change: Change, layers: readonly Layer[], { library, log, announce }: Office): Change {
  log.info({ by: change.by, field: change.field, ...change.scope }, 'Settings changed')
  for (const note of notesOf(change, { layers, kinds: fieldKinds(library()) })) announce(note)
  return change
}

function fieldOf(word: string, reach: Reach): Field {
  if (!isField(word)) throw new InvocationError('refusals.noSuchField')
  if (!isDecidable(word, reach)) throw new InvocationError('panel.workspaceOnly', { field: { key: `settings.label.${word}` } })
  return word
}

/** What the store says, or that it does not answer: whoever changes something must not believe that it was kept. */
const sure = async <T>(work: Promise<T>): Promise<T> =>
  work.catch(() => {
    throw new InvocationError('refusals.storeAway')
  })
