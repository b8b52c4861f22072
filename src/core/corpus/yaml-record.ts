import { isNode, LineCounter, parseDocument } from 'yaml'
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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): number => firstLine + Math.max(lines.linePos(offset).line, 1) - 1
  if (0 < document.errors.length) {
    throw new CorpusError(
      document.errors.map(({ message, pos }) => ({ file, line: lineAt(pos[0]), message: `Cannot read YAML: ${message}` })),
    )
  }
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  throw new CorpusError(
    result.error.issues.map((issue): CorpusProblem => {
      const offset = offsetOf(document, issue.path)
      return { file, line: lineAt(offset), message: `Cannot use ${nameOf(issue.path)}: ${issue.message}` }
    }),
  )
}

/** Where the value at `path` begins, or the nearest thing above it that exists. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; 0 < length; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'this'
    : path
        .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
        .join('')
        .slice(1)
