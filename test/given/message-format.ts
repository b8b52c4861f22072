import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** Whatever a sentence is made of, however deep. */
const everyIn = (elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] =>
  elements.flatMap((element) => [
    element,
    ...(element.type === TYPE.tag ? everyIn(element.children) : []),
    ...(element.type === TYPE.plural || element.type === TYPE.select
      ? Object.values(element.options).flatMap(({ value }) => everyIn(value))
      : []),
  ])

/** What a sentence speaks of, and its marks as `<b>`, each once, sorted. */
export const namesIn = (sentence: string): readonly string[] => {
  const names = everyIn(parse(sentence)).flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    return [element.type === TYPE.tag ? `<${element.value}>` : element.value]
  })
  return [...new Set(names)].sort()
}

/** The forms that a sentence has for what is counted. */
export const pluralsIn = (sentence: string): readonly (readonly string[])[] =>
  everyIn(parse(sentence)).flatMap((element) => (element.type === TYPE.plural ? [Object.keys(element.options)] : []))

/** Values for all that a sentence speaks of: this name, and this count of what is counted. */
export const valuesFor = (sentence: string, name: string, count: number): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    everyIn(parse(sentence)).flatMap((element): readonly (readonly [string, string | number])[] => {
      if (element.type === TYPE.argument) return [[element.value, name]]
      return element.type === TYPE.plural || element.type === TYPE.number ? [[element.value, count]] : []
    }),
  )
