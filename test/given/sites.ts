import { createServer, type RequestListener } from 'node:http'
import { listen, shut } from '../support/loopback.ts'

/** A web server on this machine. Whoever asks for it closes it. */
export async function siteOf(answer: RequestListener) {
  const server = createServer(answer)
  const port = await listen(server)
  return {
    url: (path: string): string => `http://127.0.0.1:${port}${path}`,
    close: (): Promise<void> => shut(server),
  }
}
