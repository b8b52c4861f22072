import { type ExecFileException, execFile } from 'node:child_process'
import type { RemoteLocation } from './location.ts'

/** How git is run. */
export interface GitRun {
  readonly location: RemoteLocation
  /** What of the environment git may see. */
  readonly environment: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** Milliseconds for one command. */
  readonly patience: number
}

/** Runs git, which asks nobody anything and runs nothing of the repository. Rejects with what it complains of, in one line. */
export function runGit(args: readonly string[], { location, environment, signal, patience }: GitRun): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...environment, ...SILENT, GIT_SSH_COMMAND: environment['GIT_SSH_COMMAND'] ?? SSH, ...headerOf(location) }
    const options = { env, signal, timeout: patience, killSignal: 'SIGTERM', maxBuffer: 2 ** 24, windowsHide: true } as const
    execFile('git', [...SAFE.flatMap((setting) => ['-c', setting]), ...args], options, (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(complaintOf(error, stderr), { cause: error })),
    )
  })
}

// No hook that is set up for all repositories, no transport that runs a command, and an end for what comes too slowly.
const SAFE = [
  'core.hooksPath=/dev/null',
  'protocol.allow=never',
  'protocol.https.allow=always',
  'protocol.http.allow=always',
  'protocol.ssh.allow=always',
  'protocol.file.allow=always',
  'http.lowSpeedLimit=100',
  'http.lowSpeedTime=30',
  'submodule.recurse=false',
  'gc.auto=0',
]

const SILENT = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '', LC_ALL: 'C' }

const SSH = 'ssh -o BatchMode=yes -o ConnectTimeout=20'

/** A name and password as a setting in the environment: arguments can be read by everybody on the machine. Not for where a redirection leads. */
function headerOf({ url, credentials }: RemoteLocation): Readonly<Record<string, string>> {
  if (credentials === undefined) return {}
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(credentials).toString('base64')}`,
    GIT_CONFIG_KEY_1: 'http.followRedirects',
    GIT_CONFIG_VALUE_1: 'false',
  }
}

function complaintOf(error: ExecFileException, stderr: string): string {
  if (error.code === 'ENOENT') return 'git is not installed'
  if (error.killed === true) return 'it took too long'
  const lines = stderr.split('\n').map((line) => line.trim())
  const fatal = lines.find((line) => line.startsWith('fatal: ')) ?? lines.find((line) => line !== '') ?? `git ended with ${error.code}`
  return fatal.replace(/^fatal: /, '')
}
