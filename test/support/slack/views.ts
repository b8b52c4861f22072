import { randomUUID } from 'node:crypto'
import { blocksOf, type Entries, enter, initialValues, kept, missing, type Values } from './view-state.ts'

type Content = Record<string, unknown>

/** A modal or an App Home that a person has before them. */
export interface Screen {
  readonly id: string
  readonly user: string
  readonly hash: string
  /** The view that the app sent, every block with an id. */
  readonly view: Content
  /** What it holds now, by block and action. */
  readonly values: Values
}

/** What is on the screens of the workspace. */
export interface Views {
  /** The modals on top, the one opened last at the end. */
  readonly modals: readonly Screen[]
  home(user: string): Screen | undefined
  find(id: unknown): Screen | undefined
  open(content: Content, user: string): Screen
  /** A string is the error that Slack answers. */
  update(id: unknown, content: Content, hash?: unknown): Screen | string
  push(onto: unknown, content: Content): Screen | string
  publish(user: string, content: Content, hash?: unknown): Screen | string
  /** Enters something; throws for what nobody can enter. */
  enter(id: string, entries: Entries): Screen
  /** Closes one view of a stack, or with `all` the whole stack. */
  close(id: string, which: 'one' | 'all'): void
}

export function createViews(): Views {
  const stacks: Screen[][] = []
  const homes = new Map<string, Screen>()
  const named = new Map<unknown, string>()
  const stackOf = (id: unknown) => stacks.find((stack) => stack.some((screen) => screen.id === id))
  const find = (id: unknown) => stackOf(id)?.find((screen) => screen.id === id) ?? [...homes.values()].find((home) => home.id === id)
  const replace = (screen: Screen) => {
    if (homes.get(screen.user)?.id === screen.id) homes.set(screen.user, screen)
    const stack = stackOf(screen.id) ?? []
    stack.splice(
      stack.findIndex(({ id }) => id === screen.id),
      1,
      screen,
    )
    return screen
  }
  const found = (id: unknown) => find(id) ?? find(named.get(id))
  const keep = (screen: Screen) => {
    if (screen.view['external_id'] !== undefined) named.set(screen.view['external_id'], screen.id)
    return screen
  }
  return {
    get modals() {
      return stacks.flatMap((stack) => stack.slice(-1))
    },
    home: (user) => homes.get(user),
    find: found,
    open: (content, user) => {
      const screen = keep(screenOf(content, user))
      stacks.push([screen])
      return screen
    },
    update: (id, content, hash) => {
      const old = found(id)
      if (old === undefined) return 'not_found'
      if (hash !== undefined && hash !== old.hash) return 'hash_conflict'
      const fresh = screenOf(content, old.user)
      return keep(replace({ ...fresh, id: old.id, values: { ...fresh.values, ...kept(old.values, fresh.view) } }))
    },
    push: (onto, content) => {
      const stack = stackOf(onto)
      if (stack === undefined) return 'not_found'
      if (MOST_IN_A_STACK <= stack.length) return 'push_limit_reached'
      const screen = keep(screenOf(content, String(stack[0]?.user)))
      stack.push(screen)
      return screen
    },
    publish: (user, content, hash) => {
      const old = homes.get(user)
      if (hash !== undefined && hash !== old?.hash) return 'hash_conflict'
      const screen = { ...screenOf(content, user), ...(old === undefined ? {} : { id: old.id }) }
      homes.set(user, screen)
      return screen
    },
    enter: (id, entries) => {
      const screen = find(id)
      if (screen === undefined) throw new RangeError(`Cannot enter anything: there is no view ${id}`)
      return replace({ ...screen, values: enter(screen.view, screen.values, entries) })
    },
    close: (id, which) => {
      const stack = stackOf(id)
      if (stack === undefined) return
      if (which === 'all' || stack.length === 1) stacks.splice(stacks.indexOf(stack), 1)
      else
        stack.splice(
          stack.findIndex((screen) => screen.id === id),
          1,
        )
    },
  }
}

/** Throws a RangeError as the client does when a person submits a modal and has not filled it. */
export function checkFilled({ view, values }: Screen): void {
  const empty = missing(view, values)
  if (0 < empty.length) throw new RangeError(`Cannot submit: ${empty.join(', ')} must be filled`)
}

const MOST_IN_A_STACK = 3

function screenOf(content: Content, user: string): Screen {
  const blocks = blocksOf(content).map((block) => ({ block_id: `made-up-${randomUUID()}`, ...block }))
  const view = { ...content, blocks }
  return { id: `V${randomUUID()}`, user, hash: `hash-${randomUUID()}`, view, values: initialValues(view) }
}
