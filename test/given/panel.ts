import type { Change } from '../../src/core/settings/audit.ts'
import { type FieldKind, fieldKinds } from '../../src/core/settings/field-kinds.ts'
import { type Panel, type PanelField, type PanelParts, panelOf } from '../../src/core/settings/panel.ts'
import type { ChannelPolicy, Field } from '../../src/core/settings/policy.ts'
import { sampleLibrary } from './library.ts'
import { askerOf, placeOf, scopeOf } from './settings.ts'

/** The panel of a channel in which this is set, with what there is to choose from in the sample library. */
export const panelWith = (values: Partial<ChannelPolicy> = {}, over: Partial<PanelParts> = {}): Panel =>
  panelOf({
    sitting: { place: placeOf(), person: askerOf(), reach: 'channel' },
    layers: [{ from: 'channel', values }],
    ...{ reaches: ['channel'], history: [], kinds: fieldKinds(sampleLibrary()), ...over },
  })

/** The audit channel as it is in the panel of a whole workspace, which alone has one. */
export const panelOfWorkspace = (values: Partial<ChannelPolicy> = {}): Panel =>
  panelWith({}, { sitting: { place: placeOf(), person: askerOf(), reach: 'workspace' }, layers: [{ from: 'workspace', values }] })

/** A field of a panel, perhaps with other things to choose from. */
export function entryIn({ fields }: Panel, field: Field, kind?: FieldKind): PanelField {
  const entry = fields.find((it) => it.field === field)
  if (entry === undefined) throw new RangeError(`There is no field ${field}`)
  return kind === undefined ? entry : { ...entry, kind }
}

export const changeOf = (over: Partial<Change> = {}): Change => ({
  ...{ id: 1, at: '2026-11-05T09:07:30.000Z', by: 'ann', scope: scopeOf() },
  ...{ field: 'excerpts', before: undefined, after: 2, undoes: null },
  ...over,
})
