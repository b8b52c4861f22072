import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { addCorpus } from '../../src/cli/corpus-commands.ts'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
}

interface Job {
  readonly permissions?: object
  readonly steps: readonly Step[]
}

const root = path.join(import.meta.dirname, '..', '..')
const workflow = parse(readFileSync(path.join(root, '.github/workflows/corpus.yml'), 'utf8'))
const jobs: Readonly<Record<string, Job>> = workflow.jobs
const steps = Object.values(jobs).flatMap((job) => job.steps)

const folder = mkdtempSync(path.join(tmpdir(), 'workflow-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('it runs on pull requests that touch the corpus', () => {
  expect(workflow.on).toEqual({ pull_request: { paths: ['corpus/**'] } })
})

test('only the job that runs nothing of the pull request may write, and it may write comments', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' })
  expect(jobs['report']?.permissions).toBeUndefined()
  expect(jobs['comment']?.permissions).toEqual({ 'pull-requests': 'write' })
  expect(jobs['comment']?.steps.flatMap(({ run }) => run ?? [])).toEqual([])
})

test('each action is pinned to a version', () => {
  for (const { uses } of steps) expect(uses ?? 'actions/x@v1').toMatch(/^actions\/[\w-]+@v\d+$/)
})

test('nothing of a pull request is put into a script', () => {
  for (const { run = '' } of steps) expect(run).not.toContain('${{')
})

test('the commands that it runs are there, with their options', () => {
  const program = new Command()
  const surroundings = { corpusDir: 'corpus', commandWord: 'rift', dataDir: 'data', databaseUrl: undefined, colours: 'plain' } as const
  const nothing = () => {}
  const config = () => {
    throw new RangeError('Nothing is run')
  }
  addCorpus(program, { ...surroundings, print: nothing, fail: nothing, config })
  const lines = steps.flatMap(({ run }) => /npx rift corpus (\w+) (.*) \| tee/.exec(run ?? '')?.slice(1) ?? [])
  expect(lines.filter((_, index) => index % 2 === 0)).toEqual(['check', 'diff'])
  for (const [index, name] of lines.entries()) {
    if (index % 2 === 1) continue
    const options = program.commands[0]?.commands.find((command) => command.name() === name)?.options.map(({ long }) => long)
    expect(options).toEqual(expect.arrayContaining(lines[index + 1]?.match(/--[a-z]{2,}(?=[ $]|$)/g) ?? []))
  }
})

test('a pipe fails when the check does', () => {
  expect(workflow.defaults.run.shell).toBe('bash')
})

test('the comment has the changes as they are and the check as code, and is never too long', () => {
  const script = steps.find(({ name }) => name === 'Write the comment')?.run ?? ''
  writeFileSync(path.join(folder, 'diff.md'), '### 1 of 2 answers change\n')
  writeFileSync(path.join(folder, 'check.txt'), `corpus/a.md:1: </details> **x**\n${'y'.repeat(100_000)}`)
  const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  const comment = readFileSync(path.join(folder, 'comment.md'), 'utf8')
  expect(comment).toMatch(
    /^<!-- rift corpus -->\n### 1 of 2 answers change\n\n<details>.*\n\n {4}corpus\/a\.md:1: <\/details> \*\*x\*\*\n/s,
  )
  expect(comment).toMatch(/y\n\n<\/details>\n$/)
  expect(comment.length).toBeLessThan(5000)
})
