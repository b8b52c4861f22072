import { html } from 'hono/html'
import type { Html } from './html.ts'

/** What the page shows. */
export interface Page {
  /** What stands in the box. */
  readonly line: string
  /** Lines to pick from. */
  readonly suggestions: readonly string[]
  readonly discord: Html
  readonly slack: Html
  readonly text: string
}

/** The playground as one page that needs no script. */
export const renderPage = ({ line, suggestions, discord, slack, text }: Page): Html =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${line} · Rift playground</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<header><h1>Rift</h1><p>Excerpts from articles, each with its citation. This is what a channel would see.</p></header>
<main>
<form class="ask" action="/" method="get" role="search">
<label for="q">Slash command</label>
<input id="q" name="q" value="${line}" list="lines" autocomplete="off" spellcheck="false" dir="auto" maxlength="4100" autofocus>
<datalist id="lines">${suggestions.map((it) => html`<option value="${it}"></option>`)}</datalist>
<button type="submit">Ask</button>
</form>
<div class="cards">
<section class="card discord" aria-labelledby="in-discord"><h2 id="in-discord">Discord</h2>${discord}</section>
<section class="card slack" aria-labelledby="in-slack"><h2 id="in-slack">Slack</h2>${slack}</section>
</div>
<section class="card text" aria-labelledby="in-text"><h2 id="in-text">Plain text</h2><pre dir="auto">${text}</pre></section>
</main>
</body>
</html>` as Html
