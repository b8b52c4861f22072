import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Judged } from './collection.ts'

const document = z.object({ _id: z.string(), title: z.string().default(''), text: z.string() })
const query = z.object({ _id: z.string(), text: z.string() })

/** A folder in BEIR's form: `corpus.jsonl`, `queries.jsonl` and judgements in `qrels/`, those of `test.tsv` where there are several. */
export async function readBeir(folder: string): Promise<Judged> {
  const documents = await readLines(path.join(folder, 'corpus.jsonl'), document)
  const queries = await readLines(path.join(folder, 'queries.jsonl'), query)
  const grades = await readGrades(path.join(folder, 'qrels'))
  return {
    name: path.basename(folder),
    material: { language: 'en', texts: documents.map(({ _id, title, text }) => ({ id: _id, text: `${title}\n${text}`.trim() })) },
    questions: queries.flatMap(({ _id, text }) => {
      const known = grades.get(_id)
      return known === undefined ? [] : [{ query: text, grades: known }]
    }),
  }
}

async function readLines<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const text = await readFile(file, 'utf8')
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [schema.parse(JSON.parse(line))]))
}

async function readGrades(folder: string): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.tsv'))
  const file = files.includes('test.tsv') ? 'test.tsv' : files[0]
  if (file === undefined) throw new RangeError(`Cannot read judgements: there is no .tsv file in ${folder}`)
  const grades = new Map<string, Map<string, number>>()
  for (const line of (await readFile(path.join(folder, file), 'utf8')).split('\n').slice(1)) {
    const [id = '', document = '', grade] = line.trim().split('\t')
    if (!(0 < Number(grade))) continue
    grades.set(id, (grades.get(id) ?? new Map<string, number>()).set(document, Number(grade)))
  }
  return grades
}
