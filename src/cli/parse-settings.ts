import { z } from 'zod'
import { parseYaml, type YamlSource } from '../core/corpus/yaml-record.ts'
import type { Library } from '../core/library.ts'
import { RequestError } from '../core/request-error.ts'
import { fieldKinds } from '../core/settings/field-kinds.ts'
import { fieldSchemas } from '../core/settings/fields.ts'
import { missingNames, namesToChoose } from '../core/settings/missing-names.ts'
import type { Reach, Scope } from '../core/settings/place.ts'
import { FIELDS, type Field, isDecidable, isField } from '../core/settings/policy.ts'
import type { Wanted } from '../core/settings/settings-store.ts'

/** Where settings go to or come from, as far as it was said. */
export interface Target {
  readonly workspace?: string
  readonly platform?: string
}

/**
 * Reads settings for a workspace, that of the file unless another is named. Throws a CorpusError that names the line of each fault,
 * be it a value that a field cannot have or a collection or topic that the library has not.
 */
export function parseSettings(source: YamlSource, { workspace, platform }: Target, library: Library): readonly Wanted[] {
  const file = parseYaml(schemaFor(library), source)
  const to = { platform: platform ?? file.platform, workspace: workspace ?? file.workspace }
  const wanted = [
    ...wantedIn({ ...to, channel: null }, file.everywhere),
    ...Object.entries(file.channels).flatMap(([channel, values]) => wantedIn({ ...to, channel }, values)),
  ]
  if (wanted.length === 0) throw new RequestError(`Cannot import ${source.file}: it has no setting`)
  return wanted
}

const id = z.string('write it in quotes').regex(/^[\w-]{1,64}$/, 'write an id')

const schemaFor = (library: Library) =>
  z.strictObject({
    platform: z.enum(['discord', 'slack'], 'write discord or slack'),
    workspace: id,
    everywhere: valuesAt('workspace', library).default({}),
    channels: z.record(id, valuesAt('channel', library)).default({}),
  })

function valuesAt(reach: Reach, library: Library) {
  const kinds = fieldKinds(library)
  const schemaOf = (field: Field): z.ZodType =>
    z
      .unknown()
      .superRefine((value, { addIssue }) => {
        if (!isDecidable(field, reach)) addIssue('only the whole workspace has one: write it under everywhere')
        const { names, all } = namesToChoose(kinds[field])
        for (const { name, place } of missingNames(kinds[field], value))
          addIssue({
            code: 'custom',
            path: [place],
            message: `there is no ${name}; choose ${all ? '' : 'among others '}${names.join(', ')}`,
          })
      })
      .pipe(fieldSchemas[field])
  const schemas = Object.fromEntries(FIELDS.map((field) => [field, schemaOf(field)]))
  return z.strictObject(schemas, `the settings are ${FIELDS.join(', ')}`).partial()
}

const wantedIn = (scope: Scope, given: Readonly<Record<string, unknown>>): readonly Wanted[] =>
  Object.entries(given).flatMap(([field, value]) => (isField(field) && value !== undefined ? [{ scope, field, value }] : []))
