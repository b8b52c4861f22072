/** What an answer has to measure: a number of something, an amount of money, how much there is each year or day, somebody's age. */
export type Measure = 'number' | 'money' | 'rate' | 'age'

/** What an English question asks to be measured; undefined for most. */
export function measureAsked(question: string): Measure | undefined {
  if (MONEY_ASKED.test(question)) return 'money'
  if (RATE_ASKED.test(question)) return 'rate'
  if (AGE_ASKED.test(question)) return 'age'
  return COUNT.test(question) ? 'number' : undefined
}

/** Whether an English question asks for a person, a time, a place or a way. */
export const asksForFact = (question: string): boolean => FACT.test(question)

/** Whether an English question asks what all of it is about. */
export const asksForSummary = (question: string): boolean => SUMMARY.test(question)

const SUMMARY =
  /\b(?:article|piece|text|story|author|writer|it|this|that) (?:about|say|saying|argue)\b|\b(?:main|key) (?:points?|ideas?|takeaways?)\b|\bsummar(?:y|i[sz]e)\b|\boverview\b|\btl;?dr\b|\bgist\b|\bin (?:short|a nutshell|brief)\b/i

/** Whether a word says no more than "when" does in a question that begins with it: "When will it start?" */
export const saysWhen = (word: string): boolean => HAPPENING.test(word)

const MONEY_ASKED = /\bhow much\b.*\b(?:costs?|money|pay|pays|paid|spends?|spent)\b|\bhow many (?:\w+ )?(?:dollars|euros|shekels)\b/i
const RATE_ASKED = /\bhow (?:much|many)\b.*\b(?:per|every|each|a|an) (?:year|month|week|day|hour)\b/i
const AGE_ASKED = /\bhow old\b|^\W*what(?:['’]s| is| was) (?:the )?age of\b|['’]s age\b/i
const COUNT = /\bhow (?:many|tall)\b/i
const HAPPENING =
  /^(?:starts?|started|begins?|beg[au]n|happens?|happened|happening|occur|supposed|expected|planned|take|took|place|go|going)$/
const FACT = /^\W*(?:who|whom|whose|when|where|how)\b/i

/** Whether an English text measures anything so; years and days of a month are no numbers. */
export const measures = (text: string, measure: Measure): boolean =>
  measure === 'number' ? COUNTED.test(text.replace(DATES, '')) : MEASURES[measure].test(text)

const MONEY = /\p{Sc}|\b(?:dollars?|euros?|pounds?|shekels?|rials?|cents?)\b/iu
const RATE = /\b(?:per|every|each|an?) (?:year|month|week|day|hour)\b|\b(?:annual|year|month|week|dai|hour)ly\b|\bannual\b/i

const AGE = /\b(?:aged?|ages|born|founded|years old)\b/i
const MEASURES = { money: MONEY, rate: RATE, age: AGE }

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const DATES = new RegExp(`\\b(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}|(?:1[5-9]|20)\\d\\d)(?![\\d,.]*\\d)`, 'g')
const COUNTED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|thirds?|quarters?|percent|double|triple|twice|couple|several|single|sole)\b/i
