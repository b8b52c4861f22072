/**
 * Counts the ways in which files have been read and checked, taken apart and indexed. What another version kept is built anew, and
 * nothing is taken over from it. A test compares what is made of sample texts with what was made of them in this version.
 */
export const ANALYZER_VERSION = 4
