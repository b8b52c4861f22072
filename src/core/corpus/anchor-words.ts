/** As many of these words as an anchor that people type has room for, one at least; none of a script that anchors cannot have. */
export function anchorWords(words: readonly string[]): string {
  const chosen = [...words]
  while (LONGEST < chosen.join(' ').length && 1 < chosen.length) chosen.pop()
  const name = chosen.join(' ')
  return /[a-z]{3}/i.test(name.normalize('NFKD')) ? name : ''
}

const LONGEST = 40
