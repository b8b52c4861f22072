import type { IncomingMessage } from 'node:http'
import { isRecord } from '../is-record.ts'

/** The arguments of a Web API call, whether it came as a form or as JSON. */
export async function argumentsOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const text = await textOf(request)
  const json = request.headers['content-type']?.includes('json') === true
  const body = json ? parseJson(text) : Object.fromEntries(new URLSearchParams(text))
  return isRecord(body) ? Object.fromEntries(Object.entries(body).map(([key, value]) => [key, decode(key, value)])) : {}
}

/** What was posted to a `response_url`; undefined if it was no JSON. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  return parseJson(await textOf(request))
}

const STRUCTURED = new Set(['blocks', 'view', 'message', 'attachments', 'metadata'])
const YES_NO = new Set(['unfurl_links', 'unfurl_media', 'mrkdwn', 'link_names', 'reply_broadcast', 'include_locale', 'include_users'])

function decode(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (STRUCTURED.has(key)) return parseJson(value) ?? value
  if (!YES_NO.has(key) || !/^(?:true|false|0|1)$/.test(value)) return value
  return value === 'true' || value === '1'
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
