/** What the front matter of an imported article says. */
export interface Details {
  readonly title: string
  readonly publisher: string
  readonly published: string | null
  readonly url: string | null
  readonly language?: string | undefined
}

/** The front matter of an article whose own words may be shown in full. A JSON string is a YAML string as well. */
export const frontMatterText = ({ title, publisher, published, url, language }: Details): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    `publisher: ${JSON.stringify(publisher)}`,
    `published: ${published}`,
    ...(url === null ? [] : [`url: ${JSON.stringify(url)}`]),
    ...(language === undefined ? [] : [`language: ${language}`]),
    'kind: quote',
    'rights: full',
    '---',
    '',
  ].join('\n')
