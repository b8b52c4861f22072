import path from 'node:path/posix'

/** A file of the source, its path from the root of the project. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What a folder may import besides itself: paths and packages by their beginning. `types` may be imported as types only. */
interface Rule {
  readonly folder: string
  readonly may: readonly RegExp[]
  readonly types?: readonly RegExp[]
}

const CORE = /^src\/core\//
const NODE = /^node:/
const ANYTHING = /^/
// The search engines that ours is measured beside.
const PEERS = /^(?:minisearch|libsql|lunr|flexsearch|@orama\/orama)$/

// The table "may import" of the design; the first folder that fits decides.
const RULES: readonly Rule[] = [
  { folder: 'commands/', may: [CORE] },
  {
    folder: 'src/core/',
    may: [
      /^(?:minisearch(?:\/SearchableMap)?|zod|yaml|franc-min|snowball-stemmers|stopword|intl-messageformat)$/,
      /^@orama\/stemmers\//,
      /^(?:mdast|micromark)/,
    ],
  },
  { folder: 'src/discord/', may: [CORE, NODE, /^discord\.js$/, /^discord-api-types\//] },
  { folder: 'src/slack/', may: [CORE, NODE, /^@slack\//] },
  // The playground draws both platforms' messages, so it knows their types, but runs nothing of them.
  {
    folder: 'src/web/',
    may: [CORE, /^hono(?:\/|$)/, /^@hono\//, /^mdast-/],
    types: [/^mdast$/, /^discord-api-types\//, /^@slack\/types$/],
  },
  { folder: 'src/store/', may: [CORE, NODE, /^(?:kysely|libsql|pg|rate-limiter-flexible)$/] },
  {
    folder: 'src/ingest/',
    may: [
      CORE,
      NODE,
      /^(?:zod|csv-parse|undici|robots-parser|linkedom|unpdf|mammoth|fflate)$/,
      /^@mozilla\/readability$/,
      /^mdast/,
      /^micromark/,
    ],
  },
  { folder: 'src/corpus-source/', may: [CORE, NODE, /^src\/store\//, /^(?:tar|undici|zod)$/] },
  { folder: 'src/workshop/', may: [CORE, NODE, /^(?:p-limit|undici|zod)$/] },
  { folder: 'src/cli/', may: [ANYTHING] },
  {
    folder: 'bench/',
    may: [
      CORE,
      /^src\/(?:store|corpus-source)\//,
      /^src\/(?:follow-library|library-keeper)\.ts$/,
      NODE,
      PEERS,
      /^(?:snowball-stemmers|stopword|tinybench|zod)$/,
    ],
  },
]

const DIRECTLY_IN_SRC = /^src\/[^/]+$/
const COMPOSES = /^src\/(?:main\.ts|cli\/.*)$/
// A list of English words has every word.
const PURE = /^(?:src\/core|commands)\/(?!search\/english-words\.ts$)/

const ADAPTER_WORDS = /\b(?:interactions?|guilds?|snowflakes?|embeds?|custom_id|mrkdwn|block kit|response_url|discord|slack|ack)\b/gi
const LONGEST = 150

/** Every rule of the house that a file breaks, in words. */
export const violationsOf = (file: SourceFile): readonly string[] => [
  ...importViolations(file),
  ...(PURE.test(file.path) ? matches(file.text, ADAPTER_WORDS).map((word) => `${file.path} says "${word}"`) : []),
  ...(COMPOSES.test(file.path) ? [] : matches(file.text, /process\.(?:env|exit)\b/g).map((use) => `${file.path} uses ${use}`)),
  ...(/^export default\b|\bas default\b/m.test(file.text) ? [`${file.path} has a default export`] : []),
  ...(LONGEST < linesOf(file.text) ? [`${file.path} has ${linesOf(file.text)} lines`] : []),
]

const matches = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? []

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length

function importViolations(file: SourceFile): readonly string[] {
  if (DIRECTLY_IN_SRC.test(file.path)) return []
  const rule = RULES.find(({ folder }) => file.path.startsWith(folder))
  if (rule === undefined) return [`${path.dirname(file.path)} is in no rule about what may be imported`]
  return importsOf(file)
    .filter(({ target, isType }) => !isAllowed(target, isType, rule))
    .map(({ target }) => `${file.path} may not import ${target}`)
}

const isAllowed = (target: string, isType: boolean, { folder, may, types = [] }: Rule): boolean =>
  target.startsWith(folder) || [...may, ...(isType ? types : [])].some((pattern) => pattern.test(target))

interface Import {
  /** A path from the root of the project, or a package. */
  readonly target: string
  readonly isType: boolean
}

// Static imports, `export … from`, imports for their effect, and dynamic imports.
const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

const importsOf = ({ path: file, text }: SourceFile): readonly Import[] =>
  Array.from(text.matchAll(IMPORT), ([, type, from, effect, dynamic]) => {
    const target = from ?? effect ?? dynamic ?? ''
    return { target: target.startsWith('.') ? path.join(path.dirname(file), target) : target, isType: type !== undefined }
  })
