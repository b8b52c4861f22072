import { both, type Check, problem, string } from './shape.ts'

/** A well-formed address of one of these schemes. */
export function link(max: number, schemes: readonly string[]): Check {
  return both(string({ min: 1, max }), (value, path) => {
    if (!URL.canParse(String(value))) return problem(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.')
    const { protocol, hostname } = new URL(String(value))
    const scheme = protocol.slice(0, -1)
    if (!schemes.includes(scheme)) return problem(path, 'URL_TYPE_INVALID_SCHEME', wrongScheme(scheme, schemes))
    return hostname === '' ? problem(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.') : []
  })
}

/** Where an image or a file may come from. */
export const media = link(2048, ['http', 'https', 'attachment'])

const wrongScheme = (scheme: string, schemes: readonly string[]) =>
  `Scheme "${scheme}" is not supported. Scheme must be one of (${schemes.map((name) => `'${name}'`).join(', ')}).`
