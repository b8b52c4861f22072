/** What a collection may be called. */
export const COLLECTION_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/
