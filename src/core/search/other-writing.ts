/** The other way of writing a number, a month or a word that many shorten: two and 2, Oct. and October, govt and government. */
export const otherWriting = (word: string): string | undefined => OTHERS.get(word)

const NUMBERS = `two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, fifteen 15, twenty 20, thirty 30,
  forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, first 1st, second 2nd, third 3rd`
const MONTHS = `january jan, february feb, march mar, april apr, june jun, july jul, august aug, september sept, october oct, november nov,
  december dec`
const SHORT = `people ppl, government govt, government gov't, government gov, president pres, american amer, international intl, resolution res, administration admin, operation op`

const OTHERS: ReadonlyMap<string, string> = new Map(
  `${NUMBERS}, ${MONTHS}, ${SHORT}`.split(/,\s+/).flatMap((pair): [string, string][] => {
    const [one = '', other = ''] = pair.split(' ')
    return [
      [one, other],
      [other, one],
    ]
  }),
)
