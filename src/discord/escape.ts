/** Makes text show as it is: no mark-up, no mention, no link, whatever Discord's Markdown makes of it. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_~|[\]()<>#]/g, '\\$&')
    .replace(/^(\s*)([-+])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\./gm, '$1\\.')

/** A link's address that cannot end the link early. */
export const escapeUrl = (url: string): string =>
  new URL(url).href.replace(/[()<>\\ ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
