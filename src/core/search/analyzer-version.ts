/**
 * Counts the ways in which texts have been taken apart and indexed. An index kept by another version is built anew. A test
 * compares what the analyzers make of sample texts with what they made of them in this version.
 */
export const ANALYZER_VERSION = 3
