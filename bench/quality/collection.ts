import type { Material } from '../engine.ts'

/** Questions with known answers in a collection of paragraphs. */
export interface Judged {
  readonly name: string
  readonly material: Material
  readonly questions: readonly Question[]
}

export interface Question {
  readonly query: string
  /** How well a paragraph answers, by its id: 1 or more. Others do not. */
  readonly grades: ReadonlyMap<string, number>
}
