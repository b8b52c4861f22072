/** What the front matter of an imported article says. */
export interface Details {
  readonly title: string
  readonly publisher: string
  readonly published: string | null
  readonly url: string | null
  readonly language?: string | undefined
  readonly author?: string | null
}

/** The front matter of an article with these rights, as front matter writes them. A JSON string is a YAML string as well. */
export const frontMatterText = ({ title, publisher, published, url, language, author = null }: Details, rights = 'full'): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    `publisher: ${JSON.stringify(publisher)}`,
    ...(author === null ? [] : [`author: ${JSON.stringify(author)}`]),
    `published: ${published}`,
    ...(url === null ? [] : [`url: ${JSON.stringify(url)}`]),
    ...(language === undefined ? [] : [`language: ${language}`]),
    `kind: ${rights === 'summary' ? 'summary' : 'quote'}`,
    `rights: ${rights}`,
    '---',
    '',
  ].join('\n')
