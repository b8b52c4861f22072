import { TooLargeError } from './get.ts'
import { PrivateAddressError } from './public-addresses.ts'

/** The bounds within which something was to be fetched. */
export interface Bounds {
  readonly most: number
  readonly milliseconds: number
}

/** Why nothing came, in words; connections wrap their reasons in others. */
export function refusalOf(error: unknown, { most, milliseconds }: Bounds): string {
  const causes = causesOf(error)
  const codes = causes.flatMap((it) => ('code' in it ? [String(it.code)] : []))
  const hidden = causes.find((it) => it instanceof PrivateAddressError)
  if (hidden !== undefined) return `${hidden.message}; if you mean it, add --allow-private`
  if (causes.some((it) => it instanceof TooLargeError))
    return `it is larger than ${most / 2 ** 20} MB; save it, and add the part that you need`
  if (causes.some(({ name }) => name === 'TimeoutError') || codes.some((code) => code.includes('TIMEOUT') || code === 'ETIMEDOUT'))
    return `it took longer than ${milliseconds / 1000} s; try again later`
  return codes.map((code) => REASONS.get(code)).find((reason) => reason !== undefined) ?? causes.at(-1)?.message ?? String(error)
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'there is no such server; check the address'],
  ['EAI_AGAIN', 'names of servers cannot be looked up; check the connection'],
  ['ECONNREFUSED', 'nothing answers there; check the address'],
  ['ECONNRESET', 'the server broke off; try again later'],
  ['UND_ERR_SOCKET', 'the server broke off; try again later'],
])

function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = []
  for (let it = error; it instanceof Error && causes.length < 10; it = it.cause) causes.push(it)
  return causes.flatMap((it) => (it instanceof AggregateError ? [it, ...it.errors.filter((inner) => inner instanceof Error)] : [it]))
}
