/** Whether a page only offers its domain for sale: by whose it is, or by what its title or its few words say. */
export function isParked(host: string, html: string): boolean {
  if (PARKS.some((park) => host === park || host.endsWith(`.${park}`))) return true
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? ''
  const text = html
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
  if (PARKED_BY.test(html)) return true
  return FOR_SALE.test(title) || (text.length < FEW_WORDS && FOR_SALE.test(text))
}

// Hosts that show nothing but domains for sale.
const PARKS = [
  'sedoparking.com',
  'sedo.com',
  'parkingcrew.net',
  'bodis.com',
  'hugedomains.com',
  'dan.com',
  'afternic.com',
  'above.com',
  'parklogic.com',
  'uniregistry.com',
  'undeveloped.com',
  'domainmarket.com',
]

// Scripts and frames that pages of such hosts carry under the domain's own name.
const PARKED_BY = /(?:src|href|action)=["']?https?:\/\/(?:[\w-]+\.)*(?:sedoparking\.com|parkingcrew\.net|bodis\.com|parklogic\.com)/i

const FOR_SALE =
  /\b(?:this|the) (?:premium )?domain(?: name)?(?: [\w.-]+)? (?:is|may be|could be) (?:now )?(?:for sale|available for (?:sale|purchase)|parked)|\bbuy this domain\b|\bdomain (?:name )?for sale\b|\bparked (?:free|domain)\b|\bdomain parking\b/i

// An article about the trade in domains says the same, and more.
const FEW_WORDS = 3000
