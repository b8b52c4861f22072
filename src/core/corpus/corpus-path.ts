/**
 * Whether a path below a corpus folder, with `/`, is one of an article or of topics, should a file stand there. What lies
 * directly in the folder, or is about a collection, is no part of the corpus; nor is what is hidden.
 */
export const isCorpusPath = (path: string): boolean => READ.test(path) && !isHidden(path) && !ABOUT.test(path)

/** Whether a path below a corpus folder is hidden: `.git`, and what editors keep while they write. */
export const isHidden = (path: string): boolean => HIDDEN.test(path)

const READ = /\.(?:md|yaml)$/
const HIDDEN = /(?:^|\/)\./
const ABOUT = /^[^/]*$|(?:^|\/)README\.md$/
