/** A language tag as BCP 47 writes it: `en` for `eng`, `pt-BR` for `pt_br`; undefined for what is none. */
export function tagOf(text: string): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0]
    return tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag) && !UNKNOWN.test(tag) ? tag : undefined
  } catch {
    return undefined
  }
}

// Undetermined, several, none.
const UNKNOWN = /^(?:und|mul|zxx)\b/
