import type { Library } from '../core/library.ts'
import type { Sentence } from '../core/voice/sentence.ts'
import type { Voice } from '../core/voice/voice.ts'
import { drawConnections, type States } from './connections.ts'
import { drawSpans } from './draw-spans.ts'
import { type Html, html } from './html.ts'

/** The foot of the page: how to connect, and what answers come from. */
export function drawSmallPrint({ edition, shelves }: Library, states: States, voice: Voice): Html {
  const articles = [...shelves.values()].flatMap((shelf) => shelf.articles)
  const passages = articles.reduce((total, article) => total + article.passages.length, 0)
  const counts: Readonly<Record<string, Sentence>> = {
    passages: { key: 'answers.passages', values: { count: passages } },
    articles: { key: 'playground.articles', values: { count: articles.length } },
  }
  return html`<footer>${drawConnections(states, voice)}
<p>${drawSpans(voice.spans('playground.from', { ...counts, edition }))} ${voice.text('playground.forPrograms')} <a href="/api/ask?q=rafah" dir="ltr">/api/ask?q=rafah</a></p></footer>`
}
