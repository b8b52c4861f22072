import type { ModalView, PlainTextOption } from '@slack/types'
import { type Spans, textOf } from '../../core/answer/span.ts'
import { InvocationError } from '../../core/command/errors.ts'
import type { Log } from '../../core/log.ts'
import type { Change } from '../../core/settings/audit.ts'
import { kindsOf, savedWords } from '../../core/settings/change-words.ts'
import type { SettingsDesk } from '../../core/settings/settings-desk.ts'
import type { People } from '../people.ts'
import { excuse } from './excuse.ts'
import { historyView } from './history-blocks.ts'
import { offeredNames } from './offered-names.ts'
import { panelView } from './panel-view.ts'
import { refusalView } from './plain-views.ts'
import type { Entered } from './read-entries.ts'
import { type Seat, takeSeat, type Visit } from './seat.ts'
import type { Showing } from './showing.ts'

/** Does what somebody wants of the settings, and makes what they see then. It never rejects: a refusal is something to see too. */
export interface Clerk {
  readonly panel: (visit: Visit, note?: Note) => Promise<ModalView>
  readonly history: (visit: Visit) => Promise<ModalView>
  readonly reset: (visit: Visit, field: string) => Promise<Note>
  readonly undo: (visit: Visit) => Promise<Note>
  /** Changes what was entered, and resolves with what stands in the way, by block. */
  readonly save: (visit: Visit, entered: readonly Entered[]) => Promise<Faults>
  /** What there is to choose for a field that holds what was typed. */
  readonly names: (visit: Visit, field: string, typed: string) => Promise<readonly PlainTextOption[]>
}

/** What is said of something that was done, or not. */
export type Note = (showing: Showing) => Spans

export type Faults = Readonly<Record<string, string>>

/** What a clerk works with. */
export interface Staff {
  readonly desk: SettingsDesk
  readonly people: People
  readonly log: Log
}

export function createClerk({ desk, people, log }: Staff): Clerk {
  const see = async (visit: Visit, look: (showing: Showing) => ModalView): Promise<ModalView> => {
    const seat = await takeSeat(visit, { people, desk })
    try {
      return look(await show(visit, seat, { desk, people }))
    } catch (error) {
      return refusalView(excuse(error, seat, log), seat.voice)
    }
  }
  const act = async (visit: Visit, work: (seat: Seat) => Promise<Change>): Promise<Note> => {
    const seat = await takeSeat(visit, { people, desk })
    return work(seat).then(noteOf, (error: unknown) => () => excuse(error, seat, log))
  }
  return {
    panel: (visit, note) => see(visit, (showing) => panelView(showing, note?.(showing))),
    history: (visit) => see(visit, historyView),
    reset: (visit, field) => act(visit, ({ sitting }) => desk.reset(sitting, field)),
    undo: (visit) => act(visit, ({ sitting }) => desk.undo(sitting)),
    save: async (visit, entered) => {
      if (entered.length === 0) return {}
      const seat = await takeSeat(visit, { people, desk })
      const faults: Record<string, string> = {}
      for (const { block, field, entry } of entered) {
        const change = entry === 'inherited' ? desk.reset(seat.sitting, field) : desk.change(seat.sitting, field, entry.value)
        await change.catch((error: unknown) => {
          // Somebody else was faster, or it was saved before another field was refused.
          if (!isAlreadySo(error)) faults[block] = textOf(excuse(error, seat, log))
        })
      }
      return faults
    },
    names: async (visit, field, typed) => {
      const seat = await takeSeat(visit, { people, desk })
      return show(visit, seat, { desk, people }).then(
        (showing) => offeredNames(field, typed, showing),
        () => [],
      )
    },
  }
}

/** What somebody sees of the settings; rejects as the desk does. */
export async function show(visit: Visit, { sitting, voice }: Seat, { desk, people }: Pick<Staff, 'desk' | 'people'>): Promise<Showing> {
  const { workspace, spot } = visit
  const [panel, groups] = await Promise.all([desk.view(sitting), workspace === null ? [] : people.groups(workspace)])
  return { panel, spot, voice, groups: groups.map(({ id, name }) => ({ value: id, label: name })) }
}

const noteOf =
  (change: Change): Note =>
  ({ panel, voice }) =>
    savedWords(change, { voice, kinds: kindsOf(panel.fields) })

const isAlreadySo = (error: unknown): boolean => error instanceof InvocationError && error.key === 'refusals.alreadySo'
