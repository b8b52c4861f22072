/** True for a folded word that frames a question and does not belong to its matter: "explain", "article", "please". */
export const isFraming = (word: string): boolean => FRAMING.has(word) || FRAMING.has(word.replace(ENDING, ''))

const ENDING = /(?<=...)(?:e?s|ed|ing)$/

const FRAMING: ReadonlySet<string> = new Set(
  `according account argue argued argues argument article articles author describe described describes detail details discuss discussed discusses
  explain explained explains explanation give happen happened happening happens hello hey hi info information inform know known learn mean
  meaning means mention mentioned mentions overview paragraph passage piece please quote reason reasons say saying says show summarise
  summarize summary talk talks tell text thank thanks thing things think thinks thoughts understand want wants
  pls plz gonna wanna gotta lemme kinda sorta dunno tho ngl lol lmao tbh asap btw idk imo imho fyi tldr rn fr acc ok okay yo hmm um uh oh
  guys folks everybody dear dude bro mate sir madam anybody somebody sorry stupid dumb noob question questions curious wondering wonder confirm
  actually anyway basically exactly genuinely honestly literally really altogether remember remind understood understanding nah nope yeah yep yup gotten heard essay homework writer editor`.split(
    /\s+/,
  ),
)
