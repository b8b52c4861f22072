import type { Limiter } from './limiter.ts'
import type { Asker, Place } from './place.ts'
import type { ChannelPolicy } from './policy.ts'

/** Who asks where. */
export interface Seat {
  readonly place: Place
  readonly asker: Pick<Asker, 'id'>
}

/** Takes a turn for a question. Resolves with 0, or with the seconds after which to ask again. */
export async function takeTurn({ place, asker }: Seat, policy: ChannelPolicy, limiter: Limiter): Promise<number> {
  const channel = [place.platform, place.workspace, place.channel].join('/')
  const own = { key: `${channel}/${asker.id}`, seconds: policy.askerCooldown }
  const all = { key: channel, seconds: policy.channelCooldown }
  const wait = await take(own, limiter)
  if (0 < wait) return wait
  const others = await take(all, limiter)
  if (0 < others && 0 < own.seconds) await limiter.giveBack(own.key, own.seconds)
  return others
}

interface Turn {
  readonly key: string
  readonly seconds: number
}

const take = async ({ key, seconds }: Turn, limiter: Limiter): Promise<number> => (seconds === 0 ? 0 : limiter.take(key, seconds))
