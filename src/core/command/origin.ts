import { type Asker, type Place, UNTRUSTED } from '../settings/place.ts'

/** Where an invocation comes from, and from whom. */
export interface Origin {
  /** Typed by a person, or carried by a button that anybody who sees it can press. */
  readonly by: 'person' | 'button'
  readonly place: Place
  readonly asker: Asker
  /** What the platform says the bot may do in the channel; absent when it does not say. */
  readonly rights?: Rights
}

/** What the bot needs to write in a channel by itself. Answers need none of it. */
export interface Rights {
  readonly view: boolean
  readonly post: boolean
}

/** Where the playground asks: a channel like any other, in a workspace that nobody moderates. The locale is a BCP 47 tag. */
export const localOrigin = (by: Origin['by'], locale: string | null = null): Origin => ({
  by,
  place: { platform: LOCAL, workspace: 'local', channel: 'local', parent: null },
  asker: { id: 'local', roles: [], locale, trusted: UNTRUSTED },
})

const LOCAL = 'local'

/** Whether this is the playground. */
export const isLocal = ({ platform }: Pick<Place, 'platform'>): boolean => platform === LOCAL
