/** An English text with blanks where it only fills: "right now", "hot take", the numbers of a list. Nothing else moves. */
export const withoutFillers = (text: string): string => text.replace(FILLER, (filler) => ' '.repeat(filler.length))

const FILLER =
  /\b(?:right now|by now|so far|these days|at the moment|at the end of the day|in the end|hot take|quick question|fact check|in practice|in other words|tl;?dr)\b|#\d\b|\(\d\)/gi
