import { oneLine } from '../core/corpus/legible.ts'
import type { Change, Told, ToldExcerpt } from '../workshop/answer-changes.ts'
import { isSaidIn, WORDS } from './changes-text.ts'
import type { Difference } from './corpus-diff.ts'

/** Changed answers as Markdown for a comment: a line that says it all, and each question to unfold. */
export function changesMarkdown({ base, edition, asked, changes, falls }: Difference): string {
  const head = [
    `### ${changes.length === 0 ? 'No answer changes' : `${changes.length.toLocaleString('en')} of ${asked.toLocaleString('en')} answers change`}`,
    `Asked ${asked.toLocaleString('en')} questions and topics of \`${base.commit}\` and of edition \`${edition}\`.`,
    ...(falls.length === 0
      ? []
      : [`**Below the recorded level:**\n\n<ul>\n${falls.map((fall) => `<li>${safe(fall)}</li>`).join('\n')}\n</ul>`]),
  ]
  const parts = changes.map(detailsOf)
  const shown = parts.slice(0, fitting(parts))
  const left = parts.length - shown.length
  return [...head, ...shown, ...(left === 0 ? [] : [`… and ${left.toLocaleString('en')} more; \`rift corpus diff\` shows them all.`])].join(
    '\n\n',
  )
}

// A comment may have 65 536 characters.
const MOST = 60_000

function fitting(parts: readonly string[]): number {
  let size = 0
  const index = parts.findIndex((part) => {
    size += part.length + 2
    return MOST < size
  })
  return index === -1 ? parts.length : index
}

// One block of HTML without a blank line, in which nothing is read as Markdown.
const detailsOf = ({ collection, question, before, after }: Change): string =>
  [
    `<details><summary>${safe(collection)}: <b>${safe(question)}</b></summary>`,
    ...listOf('Before', before, after),
    ...listOf('After', after, before),
    '</details>',
  ].join('\n')

const listOf = (when: string, told: Told, other: Told): readonly string[] => [
  `<p>${when}: ${WORDS[told.outcome]}</p>`,
  ...(told.excerpts.length === 0 ? [] : ['<ol>', ...told.excerpts.map((it) => itemOf(it, other)), '</ol>']),
]

const itemOf = (excerpt: ToldExcerpt, other: Told): string =>
  `<li><code>${safe(excerpt.anchor)}</code> ${safe(excerpt.source)}${isSaidIn(other, excerpt) ? '' : `<br>${safe(excerpt.text)}`}</li>`

/** Words as they are: no tags, and nobody is mentioned and no issue linked, which a space without width prevents. */
const safe = (text: string): string =>
  oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#](?=[\p{L}\p{N}])/gu, '$&\u200b')
