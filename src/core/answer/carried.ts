/** How many characters of a query a button carries: a passage's id with its sign, and a bit. */
export const CARRIED_QUERY = 50

/** How many at least when it carries a page and a source as well: what they and the longest name of a command leave. */
export const CARRIED_BESIDE = 35
