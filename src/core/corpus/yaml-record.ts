import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { CorpusError, type CorpusProblem } from './corpus-error.ts'

/** A YAML text inside a file. */
export interface YamlSource {
  readonly file: string
  readonly text: string
  /** The 1-based line of the file on which the text begins. */
  readonly firstLine: number
}

/** Reads YAML by a schema. Throws a CorpusError that names the line of each value that does not fit. */
export function parseYaml<S extends z.ZodType>(schema: S, { file, text, firstLine }: YamlSource): z.output<S> {
  const lines = new LineCounter()
  // Keys are compared below: the library compares each with every other.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false })
  const lineAt = (offset: number): number => firstLine + Math.max(lines.linePos(offset).line, 1) - 1
  const faults = [
    ...document.errors.map(({ message, pos }) => ({ message, offset: pos[0] })),
    ...aliasesIn(document),
    ...repeatedKeysIn(document),
  ]
  if (0 < faults.length)
    throw new CorpusError(faults.map(({ message, offset }) => ({ file, line: lineAt(offset), message: `Cannot read YAML: ${message}` })))
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  throw new CorpusError(
    result.error.issues.map((issue): CorpusProblem => {
      const offset = offsetOf(document, issue.path)
      return { file, line: lineAt(offset), message: `Cannot use ${nameOf(issue.path)}: ${issue.message}` }
    }),
  )
}

/** The line of the value at a path, or of the nearest thing above it; JSON is YAML too. */
export function lineFinder({ text, firstLine }: YamlSource): (path: readonly PropertyKey[]) => number {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  return (path) => firstLine + Math.max(lines.linePos(offsetOf(document, path)).line, 1) - 1
}

/** Every alias is refused: a few can stand for more than memory holds, and who writes an asterisk means an asterisk. */
function aliasesIn(document: ReturnType<typeof parseDocument>): { message: string; offset: number }[] {
  const found: { message: string; offset: number }[] = []
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({
        message: `*${source} refers to another place, which is not possible here; put the text in quotes`,
        offset: range?.[0] ?? 0,
      })
    },
  })
  return found
}

function repeatedKeysIn(document: ReturnType<typeof parseDocument>): { message: string; offset: number }[] {
  const found: { message: string; offset: number }[] = []
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (keys.has(key.value)) found.push({ message: 'Map keys must be unique', offset: key.range?.[0] ?? 0 })
        keys.add(key.value)
      }
    },
  })
  return found
}

/** Where the value at `path` begins, or the nearest thing above it that exists. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; 0 < length; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

/** A path as people write it: `questions[3].q`, counted from 1. */
export const nameOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'this'
    : path
        .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
        .join('')
        .slice(1)
