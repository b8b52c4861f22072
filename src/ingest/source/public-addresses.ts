import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'

/** Which addresses may be connected to. */
export type Reach = 'public' | 'any'

/** An address that a page may not make this machine connect to: it could be that of a service that trusts its network. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'
}

/**
 * Connects to public addresses only. The address that is checked is the one that is connected to, so that a name which
 * means another address at every look-up gains nothing.
 */
export function publicConnector(milliseconds: number): buildConnector.connector {
  const connect = buildConnector({ lookup: publicLookup, timeout: milliseconds })
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    // Nothing is looked up for what is an address already.
    if (isIP(host) !== 0 && !isPublic(host)) callback(refusal(host), null)
    else connect(options, callback)
  }
}

const publicLookup: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '')
    const hidden = addresses.find(({ address }) => !isPublic(address))
    const [first] = addresses
    if (hidden !== undefined || first === undefined) return callback(refusal(hidden?.address ?? hostname), '')
    return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family)
  })

const refusal = (address: string): PrivateAddressError => new PrivateAddressError(`${address} is a private address`)

/** Whether an address belongs to the internet at large (the special-purpose registries of RFC 6890). */
export const isPublic = (address: string): boolean =>
  isIP(address) === 4 ? !SPECIAL.check(address) : GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6')

const SPECIAL = new BlockList()
for (const network of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24',
  '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
].flatMap((line) => line.split(' ')))
  SPECIAL.addSubnet(network.split('/')[0] ?? '', Number(network.split('/')[1]))

// Of these, Teredo, 6to4 and documentation carry or stand for others.
const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')
SPECIAL.addSubnet('2001::', 23, 'ipv6')
SPECIAL.addSubnet('2001:db8::', 32, 'ipv6')
SPECIAL.addSubnet('2002::', 16, 'ipv6')
SPECIAL.addSubnet('3fff::', 20, 'ipv6')
