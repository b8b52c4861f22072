import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Judged } from './collection.ts'

const schema = z.object({
  data: z.array(z.object({ paragraphs: z.array(z.object({ context: z.string(), qas: z.array(z.object({ question: z.string() })) })) })),
})

/** A file in SQuAD's format, named `something.<language>.json`: each question belongs to one paragraph of all those in the file. */
export async function readSquad(file: string): Promise<Judged> {
  const { data } = schema.parse(JSON.parse(await readFile(file, 'utf8')))
  const paragraphs = data.flatMap((article) => article.paragraphs)
  const ids = new Map<string, string>()
  for (const { context } of paragraphs) if (!ids.has(context)) ids.set(context, String(ids.size))
  const questions = paragraphs.flatMap(({ context, qas }) =>
    qas.map(({ question }) => ({ query: question, grades: new Map([[ids.get(context) ?? '', 1]]) })),
  )
  const name = path.basename(file, '.json')
  return { name, material: { language: name.split('.').at(-1) ?? 'en', texts: Array.from(ids, ([text, id]) => ({ id, text })) }, questions }
}
