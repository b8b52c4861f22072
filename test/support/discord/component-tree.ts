import { isRecord } from '../is-record.ts'
import { join } from './shape.ts'

/** A component and where it stands. */
export interface Placed {
  readonly component: Readonly<Record<string, unknown>>
  readonly path: string
}

/** Every component, nested ones and accessories included, in reading order. */
export function everyComponent(components: unknown, path = 'components'): readonly Placed[] {
  return Array.isArray(components) ? components.flatMap((component, index) => withNested(component, join(path, index))) : []
}

/** What the Text Displays say. */
export function textsOf(components: unknown): readonly string[] {
  return everyComponent(components).flatMap(({ component: { type, content } }) =>
    type === 10 && typeof content === 'string' ? [content] : [],
  )
}

/** The buttons, in reading order. */
export function buttonsOf(components: unknown): readonly Placed['component'][] {
  return everyComponent(components).flatMap(({ component }) => (component['type'] === 2 ? [component] : []))
}

function withNested(component: unknown, path: string): readonly Placed[] {
  if (!isRecord(component)) return []
  return [
    { component, path },
    ...everyComponent(component['components'], join(path, 'components')),
    ...withNested(component['accessory'], join(path, 'accessory')),
    ...withNested(component['component'], join(path, 'component')),
  ]
}
