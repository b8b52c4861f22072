import { eng } from 'stopword'

// The library's list lacks many of the words that questions are made of.
const EXTRA = `above again against am aren't below can't couldn't did didn't does doesn't doing don't down during either else ever few
  further hadn't hasn't haven't having hers herself i'd i'll i'm i've isn't it's itself just may mightn't mustn't myself neither no nor not off
  once ours ourselves own shall shan't she shouldn't so than that's theirs themselves there's they'd they're until upon us wasn't were weren't
  what's when when's whence where's whether whom whose why why's will with without won't wouldn't yes yet you're yours yourself via per`

/** English words that say nothing of the matter. */
export const ENGLISH_STOP_WORDS: readonly string[] = [...eng, ...EXTRA.split(/\s+/)]
