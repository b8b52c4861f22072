import { createEngine } from './engines.ts'
import { type Amount, createLoad } from './load.ts'
import { measure } from './measure.ts'

/** What the process that measures one engine is told to do. */
export interface Order extends Amount {
  readonly engine: string
}

process.once('message', async (order: Order) => {
  const engine = await createEngine(order.engine)
  await measure(engine, await createLoad(order), (told) => process.send?.(told))
  engine.close?.()
  process.disconnect()
})
