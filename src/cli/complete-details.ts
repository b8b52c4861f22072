import { RequestError } from '../core/request-error.ts'
import type { FoundDetails } from '../ingest/formats/document.ts'
import type { Details } from '../ingest/front-matter-text.ts'
import type { Answers } from './corpus-add.ts'
import { FIELDS, type Field, NONE, UNKNOWN } from './details-fields.ts'
import type { Prompts } from './prompts.ts'

/** What is known of an article before anybody is asked. */
export interface Known {
  /** How errors name it. */
  readonly source: string
  readonly options: Answers
  readonly found: FoundDetails
}

export interface Complete {
  readonly collection: string
  readonly rights: string
  readonly details: Details
}

/**
 * What has to be known of an article: what options say, else what was found and fits, else what is answered. Throws a
 * RequestError that names the options that are missing when nobody can be asked.
 */
export async function completeDetails({ source, options, found }: Known, prompts: Prompts | undefined): Promise<Complete> {
  const known = new Map(FIELDS.flatMap((field) => knownOf(field, options, found)))
  const missing = FIELDS.filter(({ name, needed }) => needed && !known.has(name))
  if (0 < missing.length && prompts === undefined)
    throw new RequestError(
      `Cannot add ${source}: it does not say ${missing.map(({ what }) => what).join(', ')}; add ${missing.map(({ flag }) => flag).join(' ')}`,
    )
  if (prompts !== undefined) for (const field of missing) known.set(field.name, await ask(field, prompts))
  return complete(known)
}

/** An option that does not fit is a mistake; what was found and does not fit is as if it were not there. */
function knownOf({ name, check }: Field, options: Answers, found: FoundDetails): readonly (readonly [Field['name'], string])[] {
  const given = options[name]
  const fault = given === undefined ? undefined : check(given)
  if (fault !== undefined) throw new RequestError(`Cannot use --${name}: ${fault}`)
  const value = given ?? new Map<string, string | undefined>(Object.entries(found)).get(name)
  return value === undefined || check(value) !== undefined ? [] : [[name, value]]
}

const ask = ({ what, choices, check }: Field, prompts: Prompts): Promise<string> =>
  choices === undefined ? prompts.line({ message: capital(what), check }) : prompts.choice(capital(what), choices)

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}?`

function complete(known: ReadonlyMap<Field['name'], string>): Complete {
  const read = (name: Field['name'], nothing = ''): string | null => {
    const value = known.get(name)
    return value === undefined || value === nothing ? null : value
  }
  return {
    collection: known.get('collection') ?? '',
    rights: known.get('rights') ?? '',
    details: {
      title: known.get('title') ?? '',
      publisher: known.get('publisher') ?? '',
      author: read('author'),
      published: read('published', UNKNOWN),
      url: read('url', NONE),
      language: known.get('language'),
    },
  }
}
