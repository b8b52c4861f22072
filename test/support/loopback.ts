import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Lets a server listen on this machine alone; resolves with its port, any that is free unless one is asked for. */
export function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

/** Closes a server, whoever is still connected. */
export function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
