/** Makes ids as Discord does: unique, growing, the time in the upper bits. */
export function createSnowflakes(): () => string {
  let count = 0n
  return () => {
    count += 1n
    return String(((BigInt(Date.now()) - EPOCH) << 22n) | (count & 0x3fffffn))
  }
}

/** The first second of 2015. */
const EPOCH = 1_420_070_400_000n
