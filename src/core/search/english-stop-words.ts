import { eng } from 'stopword'

// The library's list lacks many of the words that questions are made of.
const EXTRA = `above again against am aren't below can't couldn't did didn't does doesn't doing don't down during either else ever few
  further hadn't hasn't haven't having he's hers herself how's i'd i'll i'm i've isn't it's itself just may mightn't mustn't myself neither no
  nor not off once ours ourselves own per shall shan't she she's shouldn't so than that's theirs themselves there's they'd they're they've until
  upon us via wasn't we're we've weren't what's when's whence where's whether who's whom whose why why's will with without won't wouldn't yes
  yet you're you've yours yourself u ur w wat wht wot wut wy mny abt btwn bcz bcuz cuz coz dosnt dosent teh hte adn waht whta taht thier becuase beeing`.split(
  /\s+/,
)

/** What is left of these without their apostrophe is another word. */
const OTHERS: ReadonlySet<string> = new Set(["i'd", "i'll"])

/** Many write "dont". */
const withoutApostrophes = EXTRA.filter((word) => word.includes("'") && !OTHERS.has(word)).map((word) => word.replace("'", ''))

/** English words that say nothing of the matter. */
export const ENGLISH_STOP_WORDS: readonly string[] = [...eng, ...EXTRA, ...withoutApostrophes]
