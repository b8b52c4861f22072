import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Judged } from './collection.ts'

/** The Cranfield collection in its own files, of which a text repeats its title. Judgements name a question by its place, from 1, not by its number. */
export async function readCranfield(folder: string): Promise<Judged> {
  const [documents, queries, judgements] = await Promise.all(FILES.map((file) => readFile(path.join(folder, file), 'utf8')))
  const grades = gradesOf(judgements ?? '')
  return {
    name: 'cranfield',
    material: { language: 'en', texts: entriesOf(documents ?? '').map(({ id, W = '' }) => ({ id, text: W })) },
    questions: entriesOf(queries ?? '').flatMap(({ W = '' }, place) => {
      const known = grades.get(place + 1)
      return known === undefined ? [] : [{ query: W, grades: known }]
    }),
  }
}

const FILES = ['cran.all.1400', 'cran.qry', 'cranqrel']

/** Entries begin with `.I number`, their parts with a dot and a letter. */
const entriesOf = (text: string): readonly (Readonly<Record<string, string>> & { readonly id: string })[] =>
  text
    .split(/^\.I /m)
    .slice(1)
    .map((entry) => {
      const [id = '', ...parts] = entry.split(/^\.(?=[A-Z]\s*$)/m)
      const named = parts.map((part) => [part.charAt(0), part.slice(1).trim()])
      return { ...Object.fromEntries(named), id: id.trim() }
    })

/** Its codes run from 1, a complete answer, to 4, of little interest; all others are not relevant. */
function gradesOf(judgements: string): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const grades = new Map<number, Map<string, number>>()
  for (const line of judgements.split('\n')) {
    const [query = 0, document = 0, code = 0] = line.trim().split(/\s+/).map(Number)
    if (code < 1 || 4 < code) continue
    grades.set(query, (grades.get(query) ?? new Map<string, number>()).set(String(document), gradeOf(code)))
  }
  return grades
}

const gradeOf = (code: number): number => 5 - code
