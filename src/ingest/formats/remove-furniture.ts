import type { Dom } from './dom.ts'

/** Takes out of a page the boxes that belong to it and not to the article, by their names, before names are lost. */
export function removeFurniture(page: Dom): void {
  for (const element of page.querySelectorAll('figure, figcaption, aside, nav, form, button, dialog')) element.remove()
  const most = Math.min(LARGE, lengthOf(page.querySelector('body')) / 2)
  for (const element of page.querySelectorAll('[class], [id]'))
    if (isNamedFurniture(element) && !ROOTS.has(element.nodeName) && lengthOf(element) < most) element.remove()
}

const NAMED =
  /(?:^|[\s_-])(?:newsletters?|sign-?up|subscribe|subscription|share|sharing|share-?bar|socials?|related|recirc|recommended|read-?(?:more|next|also)|promos?|teasers?|reactions?|captions?|credits?|adverts?|advertisement|comments?|cookies?|consent|breadcrumbs?|toolbar|tags|standfirst|dek|subtitle|strapline|chapo|byline)(?:$|[\s_-])/i

function isNamedFurniture(element: Dom): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return NAMED.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'))
}

const lengthOf = (element: Dom | null): number => (element?.textContent ?? '').replace(/\s+/g, ' ').length

// In letters. An article may stand in something that is named for what it has a button for.
const LARGE = 800
const ROOTS: ReadonlySet<string> = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'H1'])
