import { createRandom, pick, type Random } from '../../../bench/material/random.ts'
import type { Bank } from './bank.ts'
import { EASTERN } from './eastern-banks.ts'
import { WESTERN } from './western-banks.ts'

/** The formats in which articles come. */
export type Format = 'html' | 'txt' | 'md' | 'pdf' | 'docx' | 'epub'

/** An article as its publisher has it. */
export interface Story {
  /** Of its file, without the ending. */
  readonly name: string
  readonly format: Format
  readonly collection: 'west' | 'east'
  readonly rights: string
  readonly language: string
  readonly publisher: string
  readonly author: string
  readonly title: string
  /** `2024-04-05`, of each article another. */
  readonly published: string
  readonly url: string
  readonly paragraphs: readonly string[]
  readonly question: string
  /** What answers the question, and stands in no other article. */
  readonly answer: string
}

/** As many articles in each of eight languages, the same ones for the same seed. */
export function storiesOf(each: number, seed: number): readonly Story[] {
  const random = createRandom(seed)
  const banks = [
    ...WESTERN.map((bank) => ({ bank, collection: 'west' as const })),
    ...EASTERN.map((bank) => ({ bank, collection: 'east' as const })),
  ]
  return banks.flatMap(({ bank, collection }, place) =>
    Array.from({ length: each }, (_, index) => storyOf({ bank, collection, index, number: place * each + index }, random)),
  )
}

interface Assignment {
  readonly bank: Bank
  readonly collection: Story['collection']
  /** In its language, and in all. */
  readonly index: number
  readonly number: number
}

function storyOf({ bank, collection, index, number }: Assignment, random: Random): Story {
  const answer = String(20_011 + 317 * number)
  const facts: Readonly<Record<string, string>> = {
    town: townOf(bank, index),
    person: pick(bank.people, random),
    work: pick(bank.works, random),
    years: String(3 + (index % 40)),
    crowd: String(1207 + 13 * number),
    number: answer,
  }
  const filled = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'aside' ? pick(bank.asides, random) : (facts[name] ?? '')))
  const name = `${bank.language}-story-${number}`
  return {
    ...{ name, collection, language: bank.language, publisher: bank.publisher, author: facts['person'] ?? '', answer },
    format: formatOf(collection, index),
    rights: index % 4 === 0 ? 'quote:60' : 'full',
    title: filled(bank.title),
    published: new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10),
    url: `https://paper.example/${bank.language}/${name}`,
    paragraphs: bank.paragraphs.map(filled),
    question: filled(bank.question),
  }
}

/** Of each language another one, as long as there are pairs left. */
function townOf({ heads, tails, language }: Bank, index: number): string {
  const [head, tail] = [heads[index % heads.length], tails[Math.floor(index / heads.length)]]
  if (head === undefined || tail === undefined) throw new RangeError(`Cannot name town ${index} in ${language}: there are no words left`)
  return /^(?:ar|he)$/.test(language) ? `${head} ${tail}` : `${head}${tail}`
}

/** The fonts that every reader of PDF has know Latin letters only. */
function formatOf(collection: Story['collection'], index: number): Format {
  const format = ORDER[index % ORDER.length] ?? 'html'
  return format === 'pdf' && collection === 'east' ? 'html' : format
}

const ORDER: readonly Format[] = ['html', 'txt', 'md', 'pdf', 'html', 'txt', 'docx', 'md', 'epub']
