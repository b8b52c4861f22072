import type { Library } from '../core/library.ts'
import { drawConnections, type States } from './connections.ts'
import { type Html, html } from './html.ts'

/** The foot of the page: how to connect, and what answers come from. */
export function drawSmallPrint({ edition, shelves }: Library, states: States): Html {
  const articles = [...shelves.values()].flatMap((shelf) => shelf.articles)
  const passages = articles.reduce((total, article) => total + article.passages.length, 0)
  return html`<footer>${drawConnections(states)}
<p>Answers come from ${counted(passages, 'passage')} of ${counted(articles.length, 'article')}, edition <code>${edition}</code>. For programs: <a href="/api/ask?q=rafah">/api/ask?q=rafah</a></p></footer>`
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`
