/** Which last bits of a number {@link sieveOf} looks at. */
export const SIEVE = 1023

/** 1 for the last bits of each of these numbers: most others are told from them without being looked up. */
export function sieveOf(numbers: Iterable<number>): Uint8Array {
  const sieve = new Uint8Array(SIEVE + 1)
  for (const number of numbers) sieve[number & SIEVE] = 1
  return sieve
}
