import { type Asker, type Place, UNTRUSTED } from '../settings/place.ts'

/** Where an invocation comes from, and from whom. */
export interface Origin {
  /** Typed by a person, or carried by a button that anybody who sees it can press. */
  readonly by: 'person' | 'button'
  readonly place: Place
  readonly asker: Asker
}

/** Where the playground asks: a channel like any other, in a workspace that nobody moderates. */
export const localOrigin = (by: Origin['by']): Origin => ({
  by,
  place: { platform: 'local', workspace: 'local', channel: 'local', parent: null },
  asker: { id: 'local', roles: [], locale: null, trusted: UNTRUSTED },
})
