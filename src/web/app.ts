import { type Context, Hono } from 'hono'
import { languageDetector } from 'hono/language'
import { secureHeaders } from 'hono/secure-headers'
import { RequestError } from '../core/request-error.ts'
import { LANGUAGES, languageOf, USUAL_LANGUAGE } from '../core/voice/languages.ts'
import { type Asked, askApi } from './ask-api.ts'
import { offersFor } from './offers.ts'
import { createPlayground, type Playground } from './playground.ts'
import { style } from './style.ts'
import { suggestScript } from './suggest-script.ts'

/** What the web server shows. */
export interface Web extends Playground, Asked {
  /** Told of every failure that is ours. */
  readonly report: (error: unknown) => void
}

/** The playground, the JSON API and the health check. */
export function createWeb(web: Web): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  )
  app.use((context, next) => (READS.has(context.req.method) ? next() : Promise.resolve(refuse(context))))
  app.use('/', language)
  app.use('/api/suggest', language)
  app.get('/', async (context) => context.html(await createPlayground(web)(context.req.query(), languageOf(context.get('language')))))
  app.get('/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/suggest.js', (context) => context.body(suggestScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  app.get('/healthz', (context) => context.json(healthOf(web)))
  app.get('/api/suggest', (context) => context.json(offersFor(context.req.query('q') ?? '', web, languageOf(context.get('language')))))
  app.get('/api/ask', async (context) => context.json(await askApi(context.req.query(), web)))
  app.notFound((context) => context.json({ error: 'Cannot find this page: there are /, /api/ask, /api/suggest and /healthz' }, 404))
  app.onError((error, context) => {
    if (error instanceof RequestError) return context.json({ error: error.message }, 400)
    web.report(error)
    return context.json({ error: 'Something broke on our side, and it has been logged' }, 500)
  })
  return app
}

/** The language that was chosen on the page, or the first of the browser's that we speak. */
const language = languageDetector({
  supportedLanguages: [...LANGUAGES],
  fallbackLanguage: USUAL_LANGUAGE,
  order: ['querystring', 'header'],
  caches: false,
})

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD'])

const refuse = (context: Context): Response =>
  context.json({ error: 'Cannot change anything here: ask with GET' }, 405, { allow: [...READS].join(', ') })

/** A fault of the corpus is none of the bot's health: it serves what it served before. */
function healthOf({ status, platforms }: Web) {
  const { edition, loadedAt, fault = null } = status()
  return { status: 'serving', edition, loadedAt: new Date(loadedAt).toISOString(), fault, platforms: platforms() }
}
