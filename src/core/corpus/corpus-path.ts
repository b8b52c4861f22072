/** Whether a file of the corpus folder, named relative to it with `/`, is part of the corpus: an article or its topics. */
export const isCorpusPath = (path: string): boolean => READ.test(path) && !HIDDEN.test(path) && !ABOUT.test(path)

const READ = /\.(?:md|yaml)$/
const HIDDEN = /(?:^|\/)\./
// What is written about the corpus is no part of it, and makes no other edition.
const ABOUT = /^[^/]*$|(?:^|\/)README\.md$/
