import { isRecord } from '../is-record.ts'
import type { Identified } from './session.ts'

/** What a client says to get in: identify or resume. */
export type Handshake =
  | { readonly kind: 'identify'; readonly identified: Identified }
  | { readonly kind: 'resume'; readonly sessionId: string; readonly seq: number }
  | { readonly kind: 'refused'; readonly code: number; readonly reason: string }

/** Reads op 2. */
export function identifyOf(data: unknown, token: string): Handshake {
  if (!isRecord(data) || data['token'] !== token) return badToken
  const { properties, intents, shard = [0, 1] } = data
  if (!isRecord(properties)) return refuse(4002, 'Error while decoding payload.')
  if (!isIntents(intents)) return refuse(4013, 'Invalid intent(s).')
  if ((intents & PRIVILEGED) !== 0) return refuse(4014, 'Disallowed intent(s).')
  return isShard(shard) ? { kind: 'identify', identified: { intents, shard } } : refuse(4010, 'Invalid shard.')
}

/** Reads op 6. */
export function resumeOf(data: unknown, token: string): Handshake {
  if (!isRecord(data) || data['token'] !== token) return badToken
  const { session_id: sessionId, seq } = data
  if (typeof sessionId !== 'string' || typeof seq !== 'number') return refuse(4002, 'Error while decoding payload.')
  return { kind: 'resume', sessionId, seq }
}

const refuse = (code: number, reason: string): Handshake => ({ kind: 'refused', code, reason })

const badToken = refuse(4004, 'Authentication failed.')

/** Members, presences and message content need a permission this bot does not have. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)

const isIntents = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && 0 <= value && value < 1 << 26

const isShard = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger) && 0 <= value[0] && value[0] < value[1]
