import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { articlesOf, NAME, titleOf } from './corpus.ts'
import type { Text } from './engine.ts'

/** Writes texts as a corpus folder, hands its path to `use`, and takes the folder away again. */
export async function withCorpusFolder<T>(texts: readonly Text[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rift-bench-'))
  try {
    await mkdir(path.join(folder, NAME))
    for (const [place, group] of articlesOf(texts).entries()) await writeFile(path.join(folder, NAME, `${place}.md`), articleFile(group))
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function articleFile(texts: readonly Text[]): string {
  const front = `---\ntitle: ${JSON.stringify(titleOf(texts))}\npublisher: Bench\npublished: 2024-04-05\nlanguage: en\nrights: full\n---\n`
  return [front, ...texts.map(({ id, text }, place) => `{#p${id} ¶${place + 1}}\n${text}\n`)].join('\n')
}
