/** Whether an English question asks for a number. */
export const asksForCount = (question: string): boolean => COUNT.test(question)

/** Whether an English question asks for a person, a time, a place or a way. */
export const asksForFact = (question: string): boolean => FACT.test(question)

/** Whether a word says no more than "when" does in a question that begins with it: "When will it start?" */
export const saysWhen = (word: string): boolean => HAPPENING.test(word)

const COUNT = /\bhow (?:many|old|tall)\b/i
const HAPPENING =
  /^(?:starts?|started|begins?|beg[au]n|happens?|happened|happening|occur|supposed|expected|planned|take|took|place|go|going)$/
const FACT = /^\W*(?:who|whom|whose|when|where|how)\b/i

/** Whether an English text counts anything; years and days of a month are no counts. */
export const countsAnything = (text: string): boolean => COUNTED.test(text.replace(DATES, ''))

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const DATES = new RegExp(`\\b(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}|(?:1[5-9]|20)\\d\\d)(?![\\d,.]*\\d)`, 'g')
const COUNTED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|thirds?|quarters?|percent|double|triple|twice|couple|several|single|sole)\b/i
