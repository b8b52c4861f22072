/** The name of a collection as a constant is called in TypeScript: `rift-notes` is `riftNotes`. */
export function identifierOf(name: string): string {
  const camel = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return RESERVED.has(camel) ? `${camel}Explainer` : camel
}

// Words of the language, and what a module of commands already means something by.
const RESERVED: ReadonlySet<string> = new Set(
  [
    'arguments await break case catch class commands const continue debugger default delete do else enum eval export extends false finally',
    'for function if implements import in instanceof interface let new null package private protected public return static super switch',
    'this throw true try typeof undefined var void while with yield async of as any string number boolean symbol object never unknown',
  ]
    .join(' ')
    .split(' '),
)
