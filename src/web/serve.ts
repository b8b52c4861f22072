import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { OperatorError } from '../core/operator-error.ts'

/** A web server that listens. */
export interface WebServer {
  /** Where it can be reached. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves an app. Rejects with an OperatorError when the address cannot be had. */
export function listen(app: Hono, { host, port }: { readonly host: string; readonly port: number }): Promise<WebServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: { maxHeaderSize: LONGEST_HEADER } }, (address) => {
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
      resolve({ url: `http://${name}:${address.port}`, close: () => closeAll(server) })
    })
    server.once('error', (error) => reject(causeOf(error, { host, port })))
  })
}

/** In bytes. A line of 4,100 characters, each nine when written in an address, and the token of a button. */
const LONGEST_HEADER = 64 * 1024

function causeOf(error: Error, { host, port }: { readonly host: string; readonly port: number }): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return new OperatorError('PORT', `Cannot listen on ${host}:${port}: another program does; stop it or write another port`)
  if (code === 'EACCES') return new OperatorError('PORT', `Cannot listen on ${host}:${port}: this user may not; write a port above 1023`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new OperatorError('HOST', `Cannot listen on ${host}: this machine has no such address`)
  return error
}

const closeAll = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
