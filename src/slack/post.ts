import { setTimeout as wait } from 'node:timers/promises'
import type { SlackMessage } from './render.ts'

/** What is posted to a `response_url`. */
export type Posting = SlackMessage & { readonly replace_original?: boolean }

/** Posts a message; rejects when Slack did not take it, with what Slack said. */
export async function post(responseUrl: string, message: Posting): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(TIMEOUT),
    })
    const retry = Number(response.headers.get('retry-after')) || 1
    if (response.status !== 429 || attempt === ATTEMPTS || LONGEST_WAIT < retry) return check(response.status, await response.text())
    await wait(retry * 1000)
  }
}

/** Milliseconds for one attempt: if it is in vain, an apology still comes within three seconds. */
const TIMEOUT = 2500
const ATTEMPTS = 3
/** Seconds after which an answer comes too late to be one. */
const LONGEST_WAIT = 10

/** Slack answers `ok` as text, or JSON that can say `ok: false` in spite of a status of 200. */
function check(status: number, body: string): void {
  const refused = /"ok"\s*:\s*false/.test(body)
  if (status < 200 || 299 < status || refused) throw new Error(`Cannot post to Slack: it answered ${status} ${body.slice(0, 200)}`)
}
