/** Whether an English word is what somebody is, in capitals or not: who asks for the president of a country does not name one. */
export const isTitle = (word: string): boolean => TITLES.has(word) || TITLES.has(word.replace(/s$/, ''))

const TITLES: ReadonlySet<string> = new Set(
  `ambassador author boss chancellor chief commander director emir general governor king leader mayor minister premier president prince princess
  queen secretary senator sheikh spokesman spokesperson spokeswoman`.split(/\s+/),
)
