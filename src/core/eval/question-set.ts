import { z } from 'zod'
import { CorpusError } from '../corpus/corpus-error.ts'
import { isBlank } from '../corpus/legible.ts'
import { lineFinder, nameOf } from '../corpus/yaml-record.ts'
import { greatest } from '../greatest.ts'

/** Questions whose answers are known, and some that nothing answers. */
export interface QuestionSet {
  readonly questions: readonly Question[]
  /** Questions that the collection does not answer. */
  readonly none: readonly string[]
}

/** A question and the passages that answer it. */
export interface Question {
  readonly q: string
  /** A group whose figures are wanted by themselves, such as `typo`. */
  readonly kind?: string | undefined
  /** How well passages answer, from 0; by id, the part of it after `#`, the id they were imported under, or locator. */
  readonly rel: Readonly<Record<string, number>>
}

/** A file of questions. */
export interface QuestionFile {
  /** How errors name it. */
  readonly file: string
  readonly text: string
}

/** Reads a question set from JSON. Throws a CorpusError that names the line of each fault and what to write instead. */
export function parseQuestionSet(source: QuestionFile): QuestionSet {
  const result = schema.safeParse(parseJson(source))
  if (result.success) return result.data
  const lineOf = lineFinder({ ...source, firstLine: 1 })
  throw new CorpusError(
    result.error.issues.map(({ path, message }) => ({
      file: source.file,
      line: lineOf(path),
      message: `Cannot use ${nameOf(path)}: ${message}`,
    })),
  )
}

const query = z.string('write a question, in quotes').refine((text) => !isBlank(text), 'it is empty')

// A gain of 2^grade has to stay a number that others can be seen beside.
const grade = z.number('write a grade such as 3').min(0, 'a grade is from 0 to 10').max(10, 'a grade is from 0 to 10')

const rel = z
  .record(z.string(), grade, 'write passages and their grades, such as { "¶9": 3 }')
  .refine((it) => Object.values(it).some((value) => value !== 0), 'no passage answers; give one a grade, or put the question into none')

const question = z.object({ q: query, kind: z.string('write text, in quotes').optional(), rel }, 'write { "q": "…", "rel": { "¶9": 3 } }')

const LIST = 'write a list of questions'
const FORM = 'write { "questions": [ { "q": "…", "rel": { "¶9": 3 } } ], "none": [ "…" ] }'

const schema = z
  .strictObject(
    { questions: z.array(question, LIST).default([]), none: z.array(query, LIST).default([]) },
    { error: ({ code }) => (code === 'invalid_type' ? FORM : undefined) },
  )
  .refine(({ questions, none }) => 0 < questions.length + none.length, `there is no question; ${FORM}`)

function parseJson({ file, text }: QuestionFile): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const line = text.slice(0, readableLength(text)).split('\n').length
    throw new CorpusError([{ file, line, message: `Cannot read JSON: ${reasonOf(error)}` }])
  }
}

/** The first clause of the message, without the place in the text, which is told as a line. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/(?:, (?:\.{3})?"|(?: in JSON)? at position ).*$/s, '')

/** The length of the longest beginning that could still become JSON, by halving: not every message says where it went wrong. */
const readableLength = (text: string): number => greatest(text.length, (length) => mayGoOn(text.slice(0, length)))

function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const [, position] = / at position (\d+)/.exec(message) ?? []
    return message.startsWith('Unexpected end') || message.startsWith('Unterminated') || Number(position) === text.length
  }
}
