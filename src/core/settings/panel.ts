import type { Change } from './audit.ts'
import type { FieldKind } from './field-kinds.ts'
import type { Reach } from './place.ts'
import { FIELDS, type Field, isDecidable } from './policy.ts'
import { type Layer, resolvePolicy } from './resolve.ts'
import type { Sitting } from './settings-desk.ts'

/** What a settings panel shows, before any platform decides how it looks. */
export interface Panel {
  readonly sitting: Sitting
  /** The reaches that the person may switch to. */
  readonly reaches: readonly Reach[]
  readonly fields: readonly PanelField[]
  /** The last changes of this scope, the newest first. */
  readonly history: readonly Change[]
  /** What **Undo** would undo; null when there is nothing. */
  readonly undoable: Change | null
}

/** A field as a panel shows it. */
export interface PanelField {
  readonly field: Field
  /** What holds at this reach: its own value, or what it inherits. */
  readonly value: unknown
  /** Which reach decides it. */
  readonly from: Reach | 'default'
  /** Whether this scope itself decides it, so that it can be reset. */
  readonly own: boolean
  readonly kind: FieldKind
}

/** What a panel is made of. */
export interface PanelParts {
  readonly sitting: Sitting
  readonly layers: readonly Layer[]
  readonly reaches: readonly Reach[]
  /** The changes of its scope, the newest first, as far back as one may go by undoing. */
  readonly history: readonly Change[]
  readonly kinds: Readonly<Record<Field, FieldKind>>
}

/** Lays out a panel. Layers nearer than its reach do not count: a whole workspace is shown as channels inherit it. */
export function panelOf({ sitting, layers, reaches, history, kinds }: PanelParts): Panel {
  const resolved = resolvePolicy(layers.slice(layers.findIndex(({ from }) => from === sitting.reach)))
  const undone = new Set(history.map(({ undoes }) => undoes))
  return {
    sitting,
    reaches,
    fields: FIELDS.filter((field) => isDecidable(field, sitting.reach)).map((field) => ({
      field,
      ...resolved[field],
      own: resolved[field].from === sitting.reach,
      kind: kinds[field],
    })),
    history: history.slice(0, SHOWN),
    undoable: history.find(({ id, undoes }) => undoes === null && !undone.has(id)) ?? null,
  }
}

/** Changes that a panel shows. */
const SHOWN = 20
