import { DOMParser, parseHTML } from 'linkedom'

/** As much of the document object model as is used here; the types of browsers are not those of a server. */
export interface Dom {
  /** Upper-case name of an element, `#text` of a text. */
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Dom>
  readonly parentNode: Dom | null
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => Dom | null
  readonly querySelectorAll: (selector: string) => Iterable<Dom>
  readonly remove: () => void
}

/** Reads a page, or a part of one; whatever is written, something can be read. */
export const parsePage = (html: string): Dom =>
  parseHTML(/<html[\s>]/i.test(html.slice(0, LEAD)) ? html : `<!doctype html><html><body>${html}</body></html>`).document as unknown as Dom

// Where the first tag stands after doctype, comments and a declaration.
const LEAD = 4096

/** Reads an XML file of a package. */
export const parseXml = (xml: string): Dom => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Dom

/** Text in which character references may have been written twice, as content systems do, made plain. */
export const plainOf = (text: string): string =>
  /&#?\w+;/.test(text) ? (parsePage(`<p>${text}</p>`).querySelector('p')?.textContent ?? '') : text
