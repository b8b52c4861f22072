import type { Origin } from './core/command/origin.ts'
import type { Log } from './core/log.ts'
import type { Order } from './core/reload/order.ts'
import type { LibraryKeeper } from './library-keeper.ts'

/** What carrying out such an order takes. */
export interface Ordering {
  readonly keeper: LibraryKeeper
  /** Who may give one: `platform:id`. */
  readonly operators: ReadonlySet<string>
  readonly wait: (milliseconds: number) => Promise<unknown>
  readonly log: Log
}

/** Has the corpus loaded again when an operator says so. A platform waits for no answer longer than a second or two; loading goes on after it. */
export const createOrderReload =
  ({ keeper, operators, wait, log }: Ordering) =>
  async ({ asker, place }: Origin): Promise<Order> => {
    const person = `${place.platform}:${asker.id}`
    if (!operators.has(person)) {
      log.warn({ person }, 'Refused to load the corpus again')
      return { state: 'refused', person }
    }
    log.info({ person }, 'Loading the corpus again')
    const { edition } = keeper.status()
    return Promise.race([
      keeper.reload().then((outcome): Order => ({ state: 'done', ...outcome })),
      wait(PATIENCE).then((): Order => ({ state: 'going on', edition })),
    ])
  }

/** Milliseconds. */
const PATIENCE = 1000
