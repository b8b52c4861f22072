/** True for a folded word that frames a question and does not belong to its matter: "explain", "article", "please". */
export const isFraming = (word: string): boolean => FRAMING.has(word)

const FRAMING: ReadonlySet<string> = new Set(
  `according account argue argued argues argument article author describe described describes detail details discuss discussed discusses
  explain explained explains explanation give happen happened happening happens hello hey hi info information inform know known learn mean
  meaning means mention mentioned mentions overview paragraph passage piece please quote reason reasons say saying says show summarise
  summarize summary talk talks tell text thank thanks thing things think thinks thoughts understand want wants
  pls plz please whats hows whos wheres gonna wanna gotta tho ngl lol tbh asap btw idk`.split(/\s+/),
)
