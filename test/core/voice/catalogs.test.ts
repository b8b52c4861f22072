import { describe, expect, test } from 'vitest'
import { catalogs, type Key } from '../../../src/core/voice/catalogs.ts'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'
import { namesIn, pluralsIn } from '../../given/message-format.ts'

const keys = Object.keys(catalogs.en).sort() as readonly Key[]

describe.each(LANGUAGES)('%s', (language) => {
  const catalog = catalogs[language]
  const faulty = (isFaulty: (sentence: string, key: Key) => boolean) => keys.filter((key) => isFaulty(catalog[key] ?? '', key))

  test('has every sentence, and no other', () => {
    expect(Object.keys(catalog).sort()).toEqual(keys)
    expect(faulty((sentence) => sentence.trim() === '')).toEqual([])
  })

  test('speaks of the same things as in English, with the same marks', () => {
    expect(faulty((sentence, key) => String(namesIn(sentence)) !== String(namesIn(catalogs.en[key])))).toEqual([])
  })

  test('has every form of what is counted', () => {
    const rules = new Intl.PluralRules(language)
    const wanted = [...new Set(Array.from({ length: COUNTED }, (_, count) => rules.select(count)))]
    const lacks = (forms: readonly string[]) => wanted.some((form) => ![...forms, ...impliedBy(forms)].includes(form))
    expect(faulty((sentence) => pluralsIn(sentence).some(lacks))).toEqual([])
  })

  // A straight one makes the brace after it a letter.
  test('has no straight apostrophe', () => {
    expect(faulty((sentence) => sentence.includes("'"))).toEqual([])
  })

  test('has no figures but those of the articles', () => {
    expect(faulty((sentence) => /[\u0660-\u0669\u06f0-\u06f9]/.test(sentence))).toEqual([])
  })
})

test('Arabic has its own comma, semicolon and question mark', () => {
  expect(keys.filter((key) => /\p{Script=Arabic}[,;?]/u.test(catalogs.ar[key]))).toEqual([])
})

test.each(['ar', 'he'] as const)('in %s nothing was left in English', (language) => {
  const own = keys.filter((key) => /\p{L}{4}/u.test(catalogs.en[key].replace(NAMES, '')))
  expect(own.filter((key) => !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(catalogs[language][key]))).toEqual([])
})

// What is called the same in every language, and what the sentence speaks of.
const NAMES = /<code>.*?<\/code>|\{\w+\}|Rift/g

// More of one thing than this is not counted in a sentence.
const COUNTED = 5000

/** A form that is written for its one number stands for the category of that number. */
const impliedBy = (forms: readonly string[]): readonly string[] =>
  ['zero', 'one', 'two'].filter((_, number) => forms.includes(`=${number}`))
