import type { Passage } from '../core/corpus/article.ts'
import type { Collection, Corpus } from '../core/corpus/corpus.ts'
import type { Finding } from './finding.ts'
import { ALIKE, likeness, shinglesOf } from './shingles.ts'
import { createTwinFinder } from './twin-finder.ts'

/** The corpus as it was and as it is. */
export interface Editions {
  readonly before: Corpus
  readonly now: Corpus
  /** How the edition before is called. */
  readonly revision: string
  /** How errors name the folder. */
  readonly folder: string
  /** Ids that stand in articles which cannot be read now, by collection. */
  readonly unread: ReadonlyMap<string, ReadonlySet<string>>
}

/** Ids that did not survive: links, buttons and citations of old answers would lead to nothing, or to something else. */
export const checkSurvival = (editions: Editions): readonly Finding[] =>
  editions.before.collections.flatMap((before) => {
    const now = editions.now.collections.find(({ name }) => name === before.name)
    return now === undefined ? goneCollection(before, editions) : lostIds(before, now, editions)
  })

const goneCollection = ({ name, passages }: Collection, { folder, revision }: Editions): readonly Finding[] => [
  {
    severity: 'warning',
    rule: 'id',
    file: `${folder}/${name}`,
    message: `The collection is gone, and with it ${passages.length} ids of ${revision}: buttons of old answers will find nothing`,
  },
]

function lostIds(before: Collection, now: Collection, { folder, revision, unread }: Editions): readonly Finding[] {
  const living = new Map(now.passages.map((passage) => [passage.anchor, passage]))
  const known = new Map(before.passages.map((passage) => [passage.anchor, passage]))
  const standing = new Set([...(now.tombstones ?? []).map(({ anchor }) => anchor), ...(unread.get(before.name) ?? [])])
  const isOther = (old: Passage | undefined, passage: Passage | undefined): boolean =>
    old === undefined ||
    passage === undefined ||
    (old.text !== passage.text && likeness(shinglesOf(old.text), shinglesOf(passage.text)) < ALIKE)
  const suspects = before.passages.filter((old) => !standing.has(old.anchor) && isOther(old, living.get(old.anchor)))
  const twinOf = createTwinFinder(now.passages.filter((passage) => isOther(known.get(passage.anchor), passage)))
  const lost = suspects.flatMap((old): Finding[] => {
    const twin = twinOf(old.text)
    if (twin !== undefined && twin.anchor !== old.anchor) return [renamed(old, twin)]
    return living.has(old.anchor) ? [] : [vanished(old, `stood on line ${old.line}`)]
  })
  const silenced = (before.tombstones ?? []).filter(({ anchor }) => !standing.has(anchor) && !living.has(anchor))
  return [
    ...lost,
    ...silenced.map((stone) => vanished({ anchor: stone.anchor, file: stone.article }, `was given up on line ${stone.line}`)),
  ]

  function renamed({ anchor }: Passage, { article, line, anchor: other }: Passage): Finding {
    const message = `Cannot change id "${anchor}" to "${other}": the passage is that of ${revision}; write {#${anchor}} above it again, or beside it {#${anchor} moved-to: ${other}}`
    return { severity: 'error', rule: 'id', file: `${folder}/${article.id}.md`, line, message }
  }

  function vanished(old: Passage | { readonly anchor: string; readonly file: string }, where: string): Finding {
    const file = `${folder}/${'file' in old ? old.file : old.article.id}.md`
    const message = `Cannot drop id "${old.anchor}", which ${where} in ${revision}: write {#${old.anchor} withdrawn: reason} or {#${old.anchor} moved-to: other-id} in an article of the collection`
    return { severity: 'error', rule: 'id', file, message }
  }
}
