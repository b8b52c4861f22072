/** Whether an English word is somebody or something that those who ask have to do with: after "my" it is in no passage, and need not be. */
export const isBelonging = (word: string): boolean => BELONGINGS.has(word) || BELONGINGS.has(word.replace(/s$/, ''))

const BELONGINGS: ReadonlySet<string> = new Set(
  `article aunt boss brother buddy class colleague committee cousin dad daughter debate deadline editor essay father flatmate friend grandad
  granddaughter grandfather grandma grandmother grandpa grandson homework husband kid lecturer manager mate mom mother mum neighbour neighbor
  nephew niece notes opinion paper parent partner piece podcast presentation professor project report roommate sister slide son speech student
  teacher thesis tutor uncle wife`.split(/\s+/),
)
