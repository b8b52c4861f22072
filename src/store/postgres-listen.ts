import type pg from 'pg'

/** Whom to listen to. */
export interface Listening {
  readonly pool: pg.Pool
  readonly channel: string
  /** Told of each notification, and without a payload when some may have been missed. */
  readonly notify: (payload: string | undefined) => void
}

/** Listens to notifications, over another connection when one breaks. Rejects when the first cannot be had; gives what ends it. */
export async function listen({ pool, channel, notify }: Listening): Promise<() => void> {
  let ended = false
  let client: pg.PoolClient | undefined
  let timer: NodeJS.Timeout | undefined
  const connect = async (): Promise<void> => {
    const fresh = await pool.connect()
    const lose = () => {
      if (client !== fresh) return
      client = undefined
      fresh.release(true)
      again()
    }
    client = fresh
    fresh.on('error', lose)
    fresh.on('end', lose)
    fresh.on('notification', ({ payload }) => notify(payload))
    await fresh.query(`listen ${channel}`)
  }
  const again = () => {
    if (ended) return
    timer = setTimeout(() => connect().then(() => notify(undefined), again), PAUSE)
    timer.unref()
  }
  await connect()
  return () => {
    ended = true
    clearTimeout(timer)
    const last = client
    client = undefined
    last?.release(true)
  }
}

/** Milliseconds before listening is tried again. */
const PAUSE = 500
