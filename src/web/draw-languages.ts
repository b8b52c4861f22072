import { LANGUAGES } from '../core/voice/languages.ts'
import { ownName } from '../core/voice/own-name.ts'
import type { Voice } from '../core/voice/voice.ts'
import { type Html, html } from './html.ts'
import { pageLink, type Visit } from './page-link.ts'

/** The languages that the page can be read in, as links to itself. */
export const drawLanguages = (visit: Visit, { language: current, text }: Voice): Html =>
  html`<nav class="languages" aria-label="${text('playground.languages')}">${LANGUAGES.map((language) => {
    const name = html`${ownName(language)}`
    const href = pageLink({ ...visit, chosen: language })
    return language === current
      ? html`<a href="${href}" lang="${language}" dir="auto" aria-current="true">${name}</a>`
      : html`<a href="${href}" lang="${language}" hreflang="${language}" dir="auto">${name}</a>`
  })}</nav>`
