import { spawn } from 'node:child_process'

/** What git said, or why it said nothing. */
export type GitOutput = { readonly bytes: Buffer } | { readonly reason: string }

/** One call of git. */
export interface GitCall {
  /** The folder that it is called in. */
  readonly folder: string
  readonly args: readonly string[]
  /** What it reads from its standard input. */
  readonly input?: string
}

/** Calls git, which gets a minute and may say half a gigabyte. Never rejects. */
export function gitOutput({ folder, args, input = '' }: GitCall): Promise<GitOutput> {
  return new Promise((resolve) => {
    const child = spawn('git', [...args], { cwd: folder, timeout: MINUTE, stdio: 'pipe' })
    const said: Buffer[] = []
    let size = 0
    let complaint = ''
    child.on('error', (error) => resolve({ reason: 'code' in error && error.code === 'ENOENT' ? NO_GIT : error.message }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= MOST) said.push(chunk)
      else child.kill()
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      if (complaint.length < LONGEST) complaint += chunk
    })
    child.on('close', (code, signal) => {
      if (code === 0 && size <= MOST) resolve({ bytes: Buffer.concat(said) })
      else resolve({ reason: MOST < size ? 'git has too much to say' : signal === null ? reasonIn(complaint) : 'git took too long' })
    })
  })
}

const MINUTE = 60_000
const MOST = 512 * 2 ** 20
const LONGEST = 10_000
const NO_GIT = 'git is not installed'

/** The first line of a complaint, such as `fatal: not a git repository (or any of the parent directories): .git`. */
const reasonIn = (complaint: string): string =>
  /not a git repository/.test(complaint) ? 'the folder is in no git repository' : (complaint.split('\n')[0] ?? '').replace(/^\w+: /, '')
