/**
 * Takes the plural off the end of a Hebrew word, and off its beginning the particles that are written together with it ("and",
 * "the", "in", "to", "from", "that"). Letters that only look like particles go too, or "war" would be another word than "the war".
 * Expects a folded word, without final letters.
 */
export const stemHebrew = (word: string): string => word.replace(ENDING, '$1').replace(PARTICLES, '')

const ENDING = /^(.{3,})(?:ימ|ות|ית|יימ)$/u
const PARTICLES = /^(?:[וה](?=.{3})|[בלמכש](?=.{4}))+/u
