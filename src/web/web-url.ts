/** The address as a browser writes it when it is one of the web, and nothing when following it could do anything else. */
export function webUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { href, protocol } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
