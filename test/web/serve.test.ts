import { Hono } from 'hono'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listen } from '../../src/web/serve.ts'

const app = new Hono().get('/', (context) => context.text(String(context.req.query('q')?.length ?? 0)))

async function serving(host = '127.0.0.1', port = 0) {
  const server = await listen(app, { host, port })
  onTestFinished(() => server.close())
  return server
}

test('serves where it says', async () => {
  const { url } = await serving()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(url)).text()).toBe('0')
})

test('takes the longest line that fits the box, in the script that takes most bytes', async () => {
  const { url } = await serving()
  const line = 'ไ'.repeat(4100)
  const response = await fetch(`${url}/?${new URLSearchParams({ q: line, button: 'ไ'.repeat(97) })}`)
  expect([response.status, await response.text()]).toEqual([200, '4100'])
})

test('closes although an answer is still being waited for', async () => {
  let asked = (_: unknown): void => {}
  const begun = new Promise((resolve) => {
    asked = resolve
  })
  const slow = new Hono().get('/', () => {
    asked(undefined)
    return new Promise<Response>(() => {})
  })
  const { url, close } = await listen(slow, { host: '127.0.0.1', port: 0 })
  const answer = expect(fetch(url)).rejects.toThrow()
  await begun
  await close()
  await answer
  await expect(fetch(url)).rejects.toThrow()
})

describe('an address that cannot be had', () => {
  test('is another program’s', async () => {
    const port = Number(new URL((await serving()).url).port)
    await expect(listen(app, { host: '127.0.0.1', port })).rejects.toMatchObject({
      name: 'OperatorError',
      variable: 'PORT',
      message: `PORT: Cannot listen on 127.0.0.1:${port}: another program does; stop it or write another port`,
    })
  })

  test('is not this machine’s', async () => {
    await expect(listen(app, { host: '203.0.113.1', port: 0 })).rejects.toMatchObject({
      name: 'OperatorError',
      message: 'HOST: Cannot listen on 203.0.113.1: this machine has no such address',
    })
  })
})
