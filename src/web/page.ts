import { cutText } from '../core/answer/cut.ts'
import type { Voice } from '../core/voice/voice.ts'
import { type Html, html } from './html.ts'

/** What the page shows. */
export interface Page {
  /** What stands in the box. */
  readonly line: string
  readonly voice: Voice
  readonly languages: Html
  /** What is wrong with the corpus, if anything is. */
  readonly fault: Html | undefined
  readonly form: Html
  readonly examples: Html
  readonly discord: Preview
  readonly slack: Preview
  readonly text: string
  readonly smallPrint: Html
}

/** A message as a platform draws it. */
export interface Preview {
  readonly message: Html
  /** The state of the connection. */
  readonly state: Html
}

/** The playground as one page. */
export const renderPage = ({ line, voice, languages, fault, form, examples, discord, slack, text, smallPrint }: Page): Html =>
  html`<!doctype html>
<html lang="${voice.language}" dir="${voice.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${cutText(line, LONGEST_TITLE)} · ${voice.text('playground.title')}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
<script src="/suggest.js" defer></script>
</head>
<body>
<header><h1>Rift</h1><p>${voice.text('playground.tagline')}</p>${languages}</header>
<main>
${fault}
${form}
${examples}
<div class="cards">
<section class="card discord" aria-labelledby="in-discord">${titleOf('Discord', discord)}${discord.message}</section>
<section class="card slack" aria-labelledby="in-slack">${titleOf('Slack', slack)}${slack.message}</section>
</div>
<section class="card text" aria-labelledby="in-text"><div class="title"><h2 id="in-text">${voice.text('playground.plainText')}</h2></div><pre dir="auto">${text}</pre></section>
</main>
${smallPrint}
</body>
</html>`

const LONGEST_TITLE = 80

const titleOf = (platform: string, { state }: Preview): Html =>
  html`<div class="title"><h2 id="in-${platform.toLowerCase()}">${platform}</h2>${state}</div>`
