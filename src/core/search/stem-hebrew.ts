/**
 * Takes the particles that Hebrew writes together with a word off its beginning ("and", "the", "in", "to", "from", "that"),
 * and the plural off its end, as long as three letters stay. Expects a folded word, without final letters.
 */
export function stemHebrew(word: string): string {
  const bare = PARTICLES.reduce((text, particle) => (particle.test(text) ? text.slice(1) : text), word)
  return bare.replace(ENDING, '$1')
}

// In the order in which they stand before a word.
const PARTICLES = [/^ו(?=.{3})/u, /^[שכ](?=[הבלמ].{3})/u, /^[בלמכש](?=.{4})/u, /^ה(?=.{3})/u]
const ENDING = /^(.{3,})(?:ימ|ות|ית|יימ)$/u
