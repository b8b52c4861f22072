import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { articleText } from './article.ts'

const BODY = [
  '{#rafah ¶3}\nThe offensive in Rafah began in May. Aid was stopped at the crossing, and the tanks went on.',
  '{#aid ¶4}\nAid for Gaza waited for weeks. The trucks stood in the desert, and the flour spoilt.',
].join('\n\n')

const FILES = {
  'rift/paper.md': articleText({ url: 'https://paper.example/a' }, BODY),
  'guide/asking.md': articleText({ title: 'Guide', publisher: 'Rift' }, '{#how-to-ask}\nType a topic.'),
}

/** A new folder with these files, or a small corpus. Whoever asks for it removes it. */
export async function corpusFolder(files: Readonly<Record<string, string>> = FILES): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'corpus-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
  return folder
}
