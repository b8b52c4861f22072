import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { explanationJson } from '../core/answer/explanation-json.ts'
import { InvocationError } from '../core/command/errors.ts'
import type { Library } from '../core/library.ts'
import { pickShelf } from '../core/pick-shelf.ts'
import { DEFAULT_POLICY } from '../core/settings/channel-policy.ts'
import { createPlayground, type Playground } from './playground.ts'
import { style } from './style.ts'

/** What the web server shows. */
export interface Web extends Playground {
  readonly library: () => Library
  /** What each platform says of its connection, by name. */
  readonly platforms: () => Readonly<Record<string, string>>
}

/** The playground, the JSON API and the health check. */
export function createWeb(web: Web): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  )
  app.get('/', async (context) => context.html(await createPlayground(web)(context.req.query())))
  app.get('/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/healthz', (context) => context.json({ status: 'serving', edition: web.library().edition, platforms: web.platforms() }))
  app.get('/api/ask', (context) => context.json(askApi(context.req.query(), web.library())))
  app.notFound((context) => context.json({ error: 'Cannot find this page: there are /, /api/ask and /healthz' }, 404))
  app.onError((error, context) => {
    if (error instanceof InvocationError) return context.json({ error: error.message }, 400)
    web.report(error)
    return context.json({ error: 'Something broke on our side, and it has been logged' }, 500)
  })
  return app
}

const MOST = 50

function askApi({ q, limit = String(DEFAULT_POLICY.excerpts), collection }: Record<string, string>, library: Library) {
  if (q === undefined) throw new InvocationError('Cannot answer without q: ask with /api/ask?q=rafah')
  const number = Number(limit)
  if (!Number.isInteger(number) || number < 1 || MOST < number)
    throw new InvocationError(`Cannot use this limit: write a whole number from 1 to ${MOST}`)
  return explanationJson(pickShelf(library, collection).ask(q.trim(), { limit: number, page: 1, characters: DEFAULT_POLICY.characters }))
}
