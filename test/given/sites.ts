import { createServer, type RequestListener } from 'node:http'
import { Agent } from 'undici'
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

/** Sites that are fetched by one means, and closed with it. */
export function createSites() {
  const dispatcher = new Agent()
  const closing: (() => Promise<void>)[] = []
  return {
    dispatcher,
    /** The address of a path on a new site. */
    open: async (answer: RequestListener, path: string): Promise<URL> => {
      const { url, close } = await siteOf(answer)
      closing.push(close)
      return new URL(url(path))
    },
    close: async (): Promise<void> => {
      await dispatcher.destroy()
      for (const close of closing) await close()
    },
  }
}
