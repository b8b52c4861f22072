/** The questions that one query asks: "who is X, and how many Y are there?" asks two. */
export function clausesOf(query: string): readonly string[] {
  const clauses = query.split(BETWEEN).filter((clause) => clause.trim() !== '')
  return [...clauses.slice(0, MOST - 1), clauses.slice(MOST - 1).join(' ')].filter((clause) => clause !== '')
}

// Nobody asks more at once; what comes then is read as one, so that a query of "and"s does no more work than another.
const MOST = 5

// After a question mark; or at an "and" that a question word follows.
const BETWEEN =
  /(?<=[?؟？])\s+|(?<!\s)[,;]?\s+(?:and|&)\s+(?=(?:(?:on|in|at|by|for|to|from|with|of)\s+)?(?:what|why|how|who|whom|whose|when|where|which|does|do|did|is|are|was|were|will|would|can|could|has|have|should)\s)/iu
