/** How many characters a key has at most. */
export const KEY_LENGTH = 7

/**
 * A short name for an article, the same in every edition, for a button to carry: the 32-bit FNV-1a hash of its id in base 36.
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, the FNV non-cryptographic hash algorithm (IETF draft-eastlake-fnv).
 */
export function articleKey(id: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}
