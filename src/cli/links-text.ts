import type { LinkReport } from '../workshop/links/check-links.ts'
import type { State } from '../workshop/links/look-at.ts'

type Looked = LinkReport['links'][number]

/** What was seen at each address that is not as it should be, with every place that has it, and the sum. */
export function linksText({ links, fresh }: LinkReport): string {
  const amiss = links.filter(({ look }) => look.state !== 'fine')
  return [...amiss.sort((a, b) => rankOf(a) - rankOf(b)).map(linkText), sumOf(links, fresh)].join('\n')
}

/** Whether readers find nothing there, and nothing says where else the text is kept. */
export const isDead = ({ look, places }: Looked): boolean => GONE.has(look.state) && places.some(({ archive }) => archive === undefined)

const GONE: ReadonlySet<State> = new Set(['missing', 'parked', 'unreachable'])

// The worst first.
const ORDER: readonly State[] = ['missing', 'parked', 'unreachable', 'moved', 'failing', 'refused', 'skipped', 'fine']

const rankOf = ({ look }: Looked): number => ORDER.indexOf(look.state)

const linkText = ({ url, places, look: { state, detail, to } }: Looked): string =>
  places
    .flatMap(({ file, line, archive }) => [
      `${file}:${line}: ${state} (${detail}): ${url}${to === undefined ? '' : ` → ${to}`}`,
      ...(archive === undefined ? [] : [`  archived at ${archive}`]),
    ])
    .join('\n')

function sumOf(links: readonly Looked[], fresh: number): string {
  const counts = ORDER.map((state) => ({ state, count: links.filter(({ look }) => look.state === state).length }))
  const told = counts.filter(({ count }) => 0 < count).map(({ state, count }) => `${count.toLocaleString('en')} ${state}`)
  return `${links.length.toLocaleString('en')} ${links.length === 1 ? 'link' : 'links'}, ${fresh.toLocaleString('en')} looked at now: ${told.join(', ') || 'none'}`
}
