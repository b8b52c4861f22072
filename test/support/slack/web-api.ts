import { chatMethods } from './chat-methods.ts'
import { type Directory, directoryMethods } from './directory-methods.ts'
import type { Triggers } from './triggers.ts'
import { validateMethods, viewMethods } from './view-methods.ts'

/** A method of the Web API: what it answers to its arguments. */
export type Method = (body: Record<string, unknown>) => object

export interface WebApiOptions {
  readonly botToken: string
  readonly appToken: string
  readonly directory: Directory
  readonly triggers: Triggers
  /** Makes an address for one Socket Mode connection. */
  readonly openLink: () => string
}

export interface Request {
  readonly method: string
  readonly token: string | undefined
  readonly body: Record<string, unknown>
}

export function createWebApi({ botToken, appToken, directory, triggers, openLink }: WebApiOptions): (request: Request) => object {
  const methods = new Map<string, { readonly token?: string; readonly run: Method }>()
  const add = (table: Readonly<Record<string, Method>>, token?: string) => {
    for (const [name, run] of Object.entries(table)) methods.set(name, { run, ...(token === undefined ? {} : { token }) })
  }
  add({ 'apps.connections.open': () => ({ ok: true, url: openLink() }) }, appToken)
  add({ ...directoryMethods(directory), ...chatMethods(directory), ...viewMethods(triggers) }, botToken)
  add(validateMethods)

  return ({ method, token, body }) => {
    const found = methods.get(method)
    if (found === undefined) return { ok: false, error: 'unknown_method', req_method: method }
    if (found.token !== undefined && found.token !== token) return { ok: false, error: 'invalid_auth' }
    return found.run(body)
  }
}
