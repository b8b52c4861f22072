import type { Answer } from './problem.ts'

/** A REST call, parsed. */
export interface Request {
  readonly method: string
  /** Decoded, without the version: `/users/@me`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
}

/** What a route's pattern caught. */
export type Caught = Readonly<Record<string, string>>

export interface Route {
  readonly method: string
  readonly pattern: RegExp
  /** Whether the bot's token must come along; what has a token in its path needs no other. */
  readonly access: 'bot' | 'anyone'
  handle(request: Request, caught: Caught): Answer
}

/** `/webhooks/{application}/{token}` as a pattern with named groups. */
export const pathOf = (template: string): RegExp => new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)

export const ok = (body: unknown): Answer => ({ status: 200, body })

export const NO_CONTENT: Answer = { status: 204 }
