import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

const program = path.join(import.meta.dirname, '..', '..', 'dist/src/cli/rift.js')

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'))
})

afterAll(() => rm(folder, { recursive: true }))

const ROWS = 6000
const WORDS = 'The trucks stood in the desert, and the flour spoilt. '.repeat(500)

function* rows(): Generator<string> {
  for (let id = 0; id < ROWS; id++) yield `${JSON.stringify({ id: `Doc ${id}`, title: `Part ${id % 300}`, text: WORDS })}\n`
}

test('a file larger than memory is imported', async () => {
  const file = path.join(folder, 'rows.jsonl')
  await pipeline(Readable.from(rows()), createWriteStream(file))
  const line = [
    '--max-old-space-size=100',
    program,
    'corpus',
    'import',
    file,
    '--collection',
    'large',
    '--corpus',
    path.join(folder, 'corpus'),
  ]
  const rift = spawn(process.execPath, line, { cwd: folder, env: {}, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err, [status]] = await Promise.all([text(rift.stdout), text(rift.stderr), once(rift, 'close')])
  expect({ out, err, status }).toMatchObject({ out: expect.stringContaining('Imported 6,000 passages in'), err: '', status: 0 })
  expect(await readdir(path.join(folder, 'corpus'))).toEqual(['large'])
}, 60_000)
