import type { HomeView } from '@slack/types'
import type { Answer } from '../../core/answer/answer.ts'
import type { Dispatch } from '../../core/command/dispatch.ts'
import type { Invocation } from '../../core/command/invocation.ts'
import { originOf } from '../origin-of.ts'
import { type Staff, show } from './clerk.ts'
import { excuse } from './excuse.ts'
import { homeView } from './home-view.ts'
import { type Seat, takeSeat, type Visit } from './seat.ts'

/** What the Home of the app is made of. */
export interface Household extends Staff {
  readonly dispatch: Pick<Dispatch, 'answer'>
  /** What is answered by how to ask. */
  readonly howTo: Invocation
  /** The command that opens the settings, as people type it. */
  readonly settingsCommand: string
}

/** The Home of somebody: how to ask, and for a manager of the workspace its settings. */
export async function homeOf(person: Pick<Visit, 'workspace' | 'person'>, household: Household): Promise<HomeView> {
  const { desk, dispatch, log } = household
  const visit: Visit = { ...person, spot: { channel: '', reach: 'workspace', from: 'home' } }
  const seat = await takeSeat(visit, household)
  // As if by a button, which takes nobody's turn.
  const howTo = await dispatch.answer(household.howTo, originOf('button', { ...person, channel: '' }, seat.sitting.person))
  try {
    if (!(await desk.admits(seat.sitting))) return homeView(howTo, undefined)
    return homeView(howTo, await show(visit, seat, household))
  } catch (error) {
    return homeView(withExcuse(howTo, error, { seat, log }), undefined)
  }
}

/** Only who manages settings is told that they cannot be had. */
function withExcuse(howTo: Answer, error: unknown, { seat, log }: { readonly seat: Seat } & Pick<Staff, 'log'>): Answer {
  const spans = excuse(error, seat, log)
  if (!seat.sitting.person.trusted.workspace) return howTo
  return { ...howTo, blocks: [...howTo.blocks, { kind: 'notice', tone: 'failure', spans }] }
}
