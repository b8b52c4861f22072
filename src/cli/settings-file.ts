import { stringify } from 'yaml'
import { z } from 'zod'
import { parseYaml, type YamlSource } from '../core/corpus/yaml-record.ts'
import { RequestError } from '../core/request-error.ts'
import { fieldSchemas } from '../core/settings/fields.ts'
import type { Scope } from '../core/settings/place.ts'
import { FIELDS, isField } from '../core/settings/policy.ts'
import type { Setting, Wanted } from '../core/settings/settings-store.ts'

/** Where settings go to or come from, as far as it was said. */
export interface Target {
  readonly workspace?: string
  readonly platform?: string
}

/** The settings of a workspace as YAML, which {@link parseSettings} reads. */
export function settingsText(of: Pick<Scope, 'platform' | 'workspace'>, settings: readonly Setting[]): string {
  const valuesOf = (channel: string | null) => {
    const own = settings.filter(({ scope }) => scope.channel === channel)
    return Object.fromEntries(FIELDS.flatMap((field) => own.filter((it) => it.field === field).map(({ value }) => [field, value])))
  }
  const channels = [...new Set(settings.flatMap(({ scope: { channel } }) => channel ?? []))]
  const whole = { ...of, everywhere: valuesOf(null), channels: Object.fromEntries(channels.map((channel) => [channel, valuesOf(channel)])) }
  return stringify(whole, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
}

/** Reads settings for a workspace, that of the file unless another is named. Throws a CorpusError that names the line of each fault. */
export function parseSettings(source: YamlSource, { workspace, platform }: Target): readonly Wanted[] {
  const file = parseYaml(schema, source)
  const to = { platform: platform ?? file.platform, workspace: workspace ?? file.workspace }
  const wanted = [
    ...wantedIn({ ...to, channel: null }, file.everywhere),
    ...Object.entries(file.channels).flatMap(([channel, values]) => wantedIn({ ...to, channel }, values)),
  ]
  if (wanted.length === 0) throw new RequestError(`Cannot import ${source.file}: it has no setting`)
  return wanted
}

const id = z.string('write it in quotes').regex(/^[\w-]{1,64}$/, 'write an id')
const values = z.strictObject(fieldSchemas, `the settings are ${FIELDS.join(', ')}`).partial()

const schema = z.strictObject({
  platform: z.enum(['discord', 'slack'], 'write discord or slack'),
  workspace: id,
  everywhere: values.default({}),
  channels: z.record(id, values).default({}),
})

const wantedIn = (scope: Scope, given: Readonly<Record<string, unknown>>): readonly Wanted[] =>
  Object.entries(given).flatMap(([field, value]) => (isField(field) && value !== undefined ? [{ scope, field, value }] : []))
