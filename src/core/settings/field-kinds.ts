import type { Library } from '../library.ts'
import { BOUNDS, CHOICES } from './bounds.ts'
import type { Field } from './policy.ts'

/** What somebody who changes a field can choose from. */
export type FieldKind =
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  /** Any of these, in order; `all`: null stands for every one of them. */
  | { readonly kind: 'names'; readonly names: readonly Name[]; readonly none: 'all' | 'empty' }
  | { readonly kind: 'roles' }
  | { readonly kind: 'people' }
  /** One channel of the workspace, or none. */
  | { readonly kind: 'channel' }
  | { readonly kind: 'line'; readonly maxLength: number }

/** Something to choose, and what people call it. */
export interface Name {
  readonly value: string
  readonly label: string
}

/** What each field can be, with the collections and topics that there are now. */
export const fieldKinds = ({ shelves }: Library): Readonly<Record<Field, FieldKind>> => {
  const topics = distinct([...shelves.values()].flatMap((shelf) => shelf.topics.map(({ id, name }) => ({ value: id, label: name }))))
  const cooldown = { kind: 'number', ...BOUNDS.cooldown } as const
  return {
    enabled: { kind: 'switch' },
    collections: { kind: 'names', names: [...shelves.keys()].map((name) => ({ value: name, label: name })), none: 'all' },
    topicsAllowed: { kind: 'names', names: topics, none: 'all' },
    topicsBlocked: { kind: 'names', names: topics, none: 'empty' },
    visibility: { kind: 'choice', choices: CHOICES.visibility },
    share: { kind: 'choice', choices: CHOICES.share },
    excerpts: { kind: 'number', ...BOUNDS.excerpts },
    length: { kind: 'choice', choices: CHOICES.length },
    language: { kind: 'choice', choices: CHOICES.language },
    askerCooldown: cooldown,
    channelCooldown: cooldown,
    managerRoles: { kind: 'roles' },
    managerPeople: { kind: 'people' },
    notice: { kind: 'line', maxLength: BOUNDS.notice },
    auditChannel: { kind: 'channel' },
  }
}

/** Two collections may have a topic in common. */
const distinct = (names: readonly Name[]): readonly Name[] => [...new Map(names.map((name) => [name.value, name])).values()]
