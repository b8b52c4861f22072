import { docx, epub, page, pdf, wordParagraph } from '../documents.ts'
import type { Story } from './story.ts'

/** A story as the file that a maintainer is given. */
export const storyFile = async (story: Story): Promise<string | Uint8Array> => WRITERS[story.format](story)

/** What has to be told of a story when it is added, since files of its format do not say it. */
export const detailsFor = ({ format, title, publisher, published, language, author, url }: Story): Readonly<Record<string, string>> =>
  ({
    html: {},
    md: {},
    epub: {},
    docx: { publisher, url },
    pdf: { publisher, published, language, author, url },
    txt: { title, publisher, published, language, author },
  })[format]

/** The same as options of the command line. */
export const flagsFor = (story: Story): readonly string[] =>
  Object.entries(detailsFor(story)).flatMap(([name, value]) => [`--${name}`, value])

const WRITERS: Readonly<Record<Story['format'], (story: Story) => string | Uint8Array | Promise<Uint8Array>>> = {
  html: (story) => page(headOf(story), bodyOf(story)),
  txt: ({ paragraphs }) => paragraphs.join('\n\n'),
  md: ({ title, publisher, author, published, url, language, paragraphs }) =>
    [
      '---',
      ...Object.entries({ title, publisher, author, date: published, url, language }).map(
        ([name, value]) => `${name}: ${JSON.stringify(value)}`,
      ),
      '---',
      '',
      paragraphs.join('\n\n'),
    ].join('\n'),
  pdf: ({ title, paragraphs, publisher }) => pdf(paragraphs, { title, running: publisher }),
  docx: ({ title, author, published, language, paragraphs }) =>
    docx(
      [wordParagraph(title, 'Title'), ...paragraphs.map((text) => wordParagraph(text))].join(''),
      `<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dcterms:created>${published}T08:00:00Z</dcterms:created><dc:language>${language}</dc:language>`,
    ),
  epub: ({ title, author, publisher, published, language, url, paragraphs }) =>
    epub(
      [`<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`],
      `<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dc:publisher>${publisher}</dc:publisher><dc:date>${published}</dc:date><dc:language>${language}</dc:language><dc:source>${url}</dc:source>`,
    ),
}

const headOf = ({ title, publisher, author, published, url, language }: Story): string => {
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: { name: author },
    publisher: { name: publisher },
  }
  return `<title>${title} | ${publisher}</title><link rel="canonical" href="${url}">
<script type="application/ld+json">${JSON.stringify({ ...ld, datePublished: `${published}T06:00:00Z`, inLanguage: language })}</script>`
}

const bodyOf = ({ title, author, publisher, paragraphs: [first = '', ...rest] }: Story): string => `
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/games">Games</a></li></ul></nav>
<div class="cookie-consent"><p>We use cookies to make this page better, and our partners use them for other things.</p></div>
<main><article><h1>${title}</h1><p class="byline">${author}</p>
<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Email</a></div>
<p>${first}</p><figure><img src="a.jpg" alt=""><figcaption>(Jo Smith / Reuters)</figcaption></figure>
<p>[Read: Why piers break]</p><div class="newsletter-signup"><h3>The Daily</h3><p>Sign up for our newsletter.</p></div>
${rest.map((text) => `<p>${text}</p>`).join('\n')}</article>
<section class="reactions"><p>What’s Your Reaction?</p><ul><li>like</li><li>love</li><li>sad</li></ul></section></main>
<footer><p>© 2024 ${publisher}. All rights reserved.</p></footer>`
