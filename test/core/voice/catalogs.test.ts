import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { catalogs } from '../../../src/core/voice/catalogs.ts'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'

const keys = Object.keys(catalogs.en).sort()

describe.each(LANGUAGES)('%s', (language) => {
  const catalog: Readonly<Record<string, string>> = catalogs[language]

  test('has every sentence, and no other', () => {
    expect(Object.keys(catalog).sort()).toEqual(keys)
    expect(Object.entries(catalog).filter(([, sentence]) => sentence.trim() === '')).toEqual([])
  })

  test.each(keys)('%s speaks of the same things as in English', (key) => {
    expect(namesIn(catalog[key] ?? '')).toEqual(namesIn(catalogs.en[key as keyof typeof catalogs.en]))
  })

  test.each(keys)('%s has every plural form of the language', (key) => {
    const wanted = [...new Set(Array.from({ length: COUNTED }, (_, count) => new Intl.PluralRules(language).select(count)))]
    for (const forms of pluralsIn(catalog[key] ?? ''))
      expect([...forms, ...impliedBy(forms)].sort()).toEqual(expect.arrayContaining(wanted))
  })
})

// More of one thing than this is not counted in a sentence.
const COUNTED = 5000

type Element = ReturnType<typeof parse>[number]

/** A form that is written for its one number stands for the category of that number. */
const impliedBy = (forms: readonly string[]): readonly string[] =>
  ['zero', 'one', 'two'].filter((_, number) => forms.includes(`=${number}`))

const everyIn = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) => [
    element,
    ...(element.type === TYPE.tag ? everyIn(element.children) : []),
    ...(element.type === TYPE.plural || element.type === TYPE.select
      ? Object.values(element.options).flatMap(({ value }) => everyIn(value))
      : []),
  ])

const namesIn = (sentence: string): readonly string[] =>
  [
    ...new Set(
      everyIn(parse(sentence)).flatMap((element) =>
        element.type === TYPE.literal || element.type === TYPE.pound
          ? []
          : [element.type === TYPE.tag ? `<${element.value}>` : element.value],
      ),
    ),
  ].sort()

const pluralsIn = (sentence: string): readonly (readonly string[])[] =>
  everyIn(parse(sentence)).flatMap((element) => (element.type === TYPE.plural ? [Object.keys(element.options)] : []))
