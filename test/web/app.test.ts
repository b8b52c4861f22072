import { describe, expect, test } from 'vitest'
import { HOSTILE_LINES, webOf } from '../given/web.ts'

const web = webOf()
const pageOf = async (query: Record<string, string>) => (await web.request(`/?${new URLSearchParams(query)}`)).text()

describe('the page', () => {
  test('answers what was typed', async () => {
    const page = await pageOf({ q: '/rift rafah' })
    expect(page).toContain('value="/rift rafah"')
    expect(page.match(/The offensive in <strong>Rafah<\/strong>/g)).toHaveLength(2)
  })

  test.each(HOSTILE_LINES)('writes %s as text', async (q) => {
    const page = await pageOf({ q })
    const [, box = ''] = /<input id="q" name="q" value="([^"]*)"/.exec(page) ?? []
    expect(box).not.toMatch(/[<>]/)
    expect(unescaped(box)).toBe(q)
    expectOnlyOurs(page)
  })

  test.each([
    ...HOSTILE_LINES,
    'rift|query=<script>alert(1)</script>',
    'rift|query=#"><script>',
    'rift|visibility=public|query=rafah',
    'rift|page=-1|query=rafah',
    'rift|page=99999|query=rafah',
    'rift|__proto__=1|constructor=2',
    '__proto__|query=rafah',
    'rift|query=\\',
    '|'.repeat(500),
    '',
  ])('answers the handwritten button %s', async (button) => {
    const response = await web.request(`/?${new URLSearchParams({ q: '/rift rafah', button })}`)
    expect(response.status).toBe(200)
    expectOnlyOurs(await response.text())
  })

  test.each([
    ['10 000 characters', 'a'.repeat(10_000)],
    ['10 000 words', 'rafah '.repeat(10_000)],
    ['10 000 marks', '<'.repeat(10_000)],
    ['10 000 characters from right to left', 'غ'.repeat(10_000)],
    ['10 000 slashes', '/'.repeat(10_000)],
    ['10 000 spaces after a command', `/rift${' '.repeat(10_000)}`],
  ])('answers %s in a moment', async (_, q) => {
    const begun = performance.now()
    const page = await pageOf({ q })
    expect(performance.now() - begun).toBeLessThan(2000)
    expectOnlyOurs(page)
  })

  test.each(['%ED%A0%80', '%ED%B0%80', '%FF', '%', '%00', '%E2%80%AE%E2%80%AErafah', '%F0%9F%98%80', '+', '%0A%0D'])(
    'answers the bytes %s, and is proper text',
    async (bytes) => {
      const response = await web.request(`/?q=${bytes}`)
      expect(response.status).toBe(200)
      const page = new TextDecoder('utf-8', { fatal: true }).decode(await response.arrayBuffer())
      expect(page.isWellFormed()).toBe(true)
      expectOnlyOurs(page)
    },
  )

  test('a lone surrogate in a line is answered too', async () => {
    expectOnlyOurs(await (await web.request(`/?q=${encodeURIComponent('a\ud800b'.toWellFormed())}\ud800`)).text())
  })

  test('takes the first of repeated parameters and leaves unknown ones alone', async () => {
    const page = await (await web.request('/?q=/rift+rafah&q=/rift+aid&x=1&__proto__=2&constructor=3')).text()
    expect(page).toContain('value="/rift rafah"')
    expect(page).not.toContain('/rift aid')
  })

  test.each(['/', '/?q=', '/?q=%20%20', '/?q=%E2%80%8B'])('%s shows an example', async (path) => {
    expect(await (await web.request(path)).text()).toContain('value="/rift rafah"')
  })
})

describe('the language', () => {
  const languageOf = async (address: string, accepted?: string) => {
    const headers = accepted === undefined ? {} : { 'accept-language': accepted }
    const [, language] = /<html lang="([^"]*)"/.exec(await (await webOf().request(address, { headers })).text()) ?? []
    return language
  }

  test.each([
    [undefined, 'en'],
    ['fr-CA,fr;q=0.9,en;q=0.5', 'fr'],
    ['de, es-419;q=0.8, en;q=0.3', 'es'],
    ['ar', 'ar'],
    ['de', 'en'],
    ['*', 'en'],
    ['x'.repeat(2000), 'en'],
  ])('is the first of the browser’s that we speak: %s', async (accepted, language) => {
    expect(await languageOf('/', accepted)).toBe(language)
  })

  test('is the one that was chosen', async () => {
    expect(await languageOf('/?lang=he', 'fr')).toBe('he')
    expect(await languageOf('/?lang=klingon', 'fr')).toBe('fr')
  })

  test('is that of what is offered, too', async () => {
    const response = await webOf().request('/api/suggest?q=/rift-so', { headers: { 'accept-language': 'es' } })
    expect(await response.json()).toMatchObject([{ note: 'Los artículos de los que responde Rift, con editor, fecha y enlace' }])
  })
})

describe('the security policy', () => {
  test.each(['/', '/style.css', '/suggest.js', '/healthz', '/api/ask?q=rafah', '/api/suggest', '/nowhere'])(
    'stands on %s',
    async (path) => {
      const { headers } = await web.request(path)
      const policy = (headers.get('content-security-policy') ?? '').split('; ')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("style-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    },
  )
})

describe('the stylesheet and the script', () => {
  test.each([
    ['/style.css', 'text/css'],
    ['/suggest.js', 'text/javascript'],
  ])('%s is %s', async (path, type) => {
    const response = await web.request(path)
    expect(response.headers.get('content-type')).toContain(type)
    expect((await response.text()).length).toBeGreaterThan(500)
  })
})

describe('/healthz', () => {
  test('says that it serves, which edition, and how each platform does', async () => {
    const response = await webOf({ platforms: () => ({ Discord: 'connected', Slack: 'connecting' }) }).request('/healthz')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      status: 'serving',
      edition: '0123456789ab',
      loadedAt: '1970-01-01T00:00:00.000Z',
      fault: null,
      platforms: { Discord: 'connected', Slack: 'connecting' },
    })
  })

  test('says what is wrong with the corpus, and that it serves all the same', async () => {
    const status = () => ({ edition: '0123456789ab', loadedAt: 1000, fault: 'corpus/rift/a.md:5: Cannot use rights' })
    const response = await webOf({ status }).request('/healthz')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ status: 'serving', fault: 'corpus/rift/a.md:5: Cannot use rights' })
  })
})

describe('/api/suggest', () => {
  test('offers what can follow', async () => {
    expect(await (await web.request('/api/suggest?q=/rift+gaz')).json()).toEqual([{ label: 'Gaza', line: '/rift Gaza' }])
  })

  test.each(['', '?q=', ...HOSTILE_LINES.map((q) => `?${new URLSearchParams({ q })}`), `?q=${'a'.repeat(10_000)}`])(
    'answers %.40s',
    async (query) => {
      const response = await web.request(`/api/suggest${query}`)
      expect(response.status).toBe(200)
      expect(await response.json()).toBeInstanceOf(Array)
    },
  )
})

describe('any other request', () => {
  test.each(['/', '/healthz', '/api/ask?q=rafah'])('HEAD %s gives the headers alone', async (path) => {
    const response = await web.request(path, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const response = await web.request('/', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  test.each(['/nowhere', '/API/ask', '/api', '/../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '//example.org', '/%00'])(
    '%s is not found, and is told what there is',
    async (path) => {
      const response = await web.request(new Request(`http://rift.example${path}`))
      expect(response.status).toBe(404)
      expect(await response.json()).toEqual({ error: 'Cannot find this page: there are /, /api/ask, /api/suggest and /healthz' })
    },
  )
})

test('a failure of ours is reported, and its cause is not shown', async () => {
  const reports: unknown[] = []
  const cause = new TypeError('a secret')
  const broken = webOf({
    library: () => {
      throw cause
    },
    report: (error) => reports.push(error),
  })
  const response = await broken.request('/api/ask?q=rafah')
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({ error: 'Something broke on our side, and it has been logged' })
  expect(reports).toEqual([cause])
})

const unescaped = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** Holds that a page has no script but the one file, no inline style, no handler, and no link but to the web and to itself. */
function expectOnlyOurs(page: string) {
  expect(page.match(/<script[^>]*>/gi)).toEqual(['<script src="/suggest.js" defer>'])
  expect(page).toContain('<script src="/suggest.js" defer></script>')
  const tags = page.match(/<[a-z][^>]*>/gi) ?? []
  expect(tags.filter((tag) => /\s(?:on\w+|style|srcdoc)\s*=/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([])
  const links = Array.from(page.matchAll(/\s(?:href|src|action)="([^"]*)"/g), ([, link]) => link)
  expect(links.filter((link) => !/^(?:\/|#|https?:|data:,$)/.test(link ?? ''))).toEqual([])
}
