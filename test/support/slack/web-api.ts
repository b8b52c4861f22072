import { chatMethods } from './chat-methods.ts'
import { type Directory, directoryMethods } from './directory-methods.ts'
import { scopeRefusal } from './scopes.ts'
import type { Triggers } from './triggers.ts'
import { validateMethods, viewMethods } from './view-methods.ts'
import type { Views } from './views.ts'

/** A method of the Web API: what it answers to its arguments. */
export type Method = (body: Record<string, unknown>) => object

export interface WebApiOptions {
  readonly botToken: string
  readonly appToken: string
  readonly directory: Directory
  readonly triggers: Triggers
  readonly views: Views
  /** What the bot token may do; a test may change it at any time. */
  readonly scopes: ReadonlySet<string>
  /** Makes an address for one Socket Mode connection. */
  readonly openLink: () => string
}

export interface Request {
  readonly method: string
  readonly token: string | undefined
  readonly body: Record<string, unknown>
}

export function createWebApi({
  botToken,
  appToken,
  directory,
  triggers,
  views,
  scopes,
  openLink,
}: WebApiOptions): (request: Request) => object {
  const methods = new Map<string, { readonly token?: string; readonly run: Method }>()
  const add = (table: Readonly<Record<string, Method>>, token?: string) => {
    for (const [name, run] of Object.entries(table)) methods.set(name, { run, ...(token === undefined ? {} : { token }) })
  }
  add({ 'apps.connections.open': () => ({ ok: true, url: openLink() }) }, appToken)
  add({ ...directoryMethods(directory), ...chatMethods(directory), ...viewMethods(triggers, views) }, botToken)
  add(validateMethods)

  return ({ method, token, body }) => {
    const found = methods.get(method)
    if (found === undefined) return { ok: false, error: 'unknown_method', req_method: method }
    if (found.token !== undefined && found.token !== token) return { ok: false, error: 'invalid_auth' }
    return scopeRefusal(method, body, scopes) ?? found.run(body)
  }
}
