import { ownVersion } from '../own-version.ts'

/** How Rift names itself to servers. */
export const userAgent = (): string => `Rift/${ownVersion()} (adds one page at the request of a person)`

/** What `robots.txt` calls it. */
export const ROBOT = 'Rift'
