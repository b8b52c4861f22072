/** The questions that one query asks: "who is X, and how many Y are there?" asks two. */
export const clausesOf = (query: string): readonly string[] => query.split(BETWEEN).filter((clause) => clause.trim() !== '')

// After a question mark; or at an "and" that a question word follows.
const BETWEEN =
  /(?<=[?؟？])\s+|[,;]?\s+and\s+(?=(?:what|why|how|who|whom|whose|when|where|which|does|do|did|is|are|was|were|will|would|can|could|has|have|should)\s)/iu
