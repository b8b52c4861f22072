/** Makes a name fit, and unlike all those it has made before. */
export type NameMaker = (wanted: string, fallback: string) => string

/** Makes ids of passages and names of files: lower-case letters, digits and hyphens, at most 48. What is fit stays as it is, once. */
export function createNameMaker(): NameMaker {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return (wanted, fallback) => {
    const base = FIT.test(wanted) ? wanted : slugOf(wanted) || fallback
    let name = base
    for (let number = next.get(base) ?? 2; taken.has(name); number++) {
      name = `${base.slice(0, LONGEST - 1 - String(number).length)}-${number}`
      next.set(base, number + 1)
    }
    taken.add(name)
    return name
  }
}

const FIT = /^[a-z0-9][a-z0-9-]{0,47}$/
const LONGEST = 48

/** The letters and digits of a text that a name may have, accents taken off; nothing of one in another script. */
const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '')
