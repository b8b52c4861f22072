/** Where a corpus is. */
export type CorpusLocation = FolderLocation | RemoteLocation

export interface FolderLocation {
  readonly kind: 'folder'
  readonly folder: string
}

export interface RemoteLocation {
  readonly kind: 'git' | 'tarball'
  /** What is asked: an address, or `user@host:path` for git; without a name and password. */
  readonly url: string
  /** What people are told: without what only the other side should know. */
  readonly shown: string
  /** `user:password`, if the address has them. */
  readonly credentials: string | undefined
  /** A branch or tag; what the repository is on when undefined. */
  readonly branch: string | undefined
  /** The folder of the corpus below what is fetched; '' for all of it. */
  readonly subfolder: string
}

/** Reads `CORPUS_DIR`: a folder, a git repository as `….git#branch:folder`, or a tarball as `….tar.gz#:folder`. Throws a RangeError. */
export function parseLocation(text: string): CorpusLocation {
  const [place = '', fragment = ''] = splitOnce(text)
  const scp = SCP.test(place)
  if (!scp && !ADDRESS.test(text)) return { kind: 'folder', folder: text }
  const { branch, subfolder } = parseFragment(fragment)
  if (scp) return { kind: 'git', url: place, shown: place, credentials: undefined, branch, subfolder }
  const { kind, url } = parseAddress(place)
  if (kind === 'tarball' && branch !== undefined) throw refusal('a tarball has no branches; write its folder as #:folder')
  return { kind, ...partsOf(url), branch, subfolder }
}

/** What can be asked for, besides a folder. */
const FORMS = 'write a folder, a git repository such as https://host/corpus.git, or a tarball such as https://host/corpus.tar.gz'

const refusal = (reason: string): RangeError => new RangeError(`Cannot use this address: ${reason}`)

const splitOnce = (text: string): readonly string[] => {
  const at = text.indexOf('#')
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

// A name begins with no dash, which git and ssh would take for an option.
const SCP = /^\w[\w.-]*@\w[\w.-]*:(?!\/\/)[^\s#-][^\s#]*$/
const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i
const REF = /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{))[\w./@+-]+$/
const FOLDER = /^(?![-/])(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\0]+$/

function parseFragment(fragment: string): { readonly branch: string | undefined; readonly subfolder: string } {
  const [branch = '', folder = ''] = decoded(fragment).split(/:(.*)/s)
  const subfolder = folder.replace(/\/+$/, '')
  if (branch !== '' && !REF.test(branch)) throw refusal('there can be no such branch; write it as #branch or #branch:folder')
  if (subfolder !== '' && !FOLDER.test(subfolder)) throw refusal('the folder must lie below it; write it as #branch:folder or #:folder')
  return { branch: branch === '' ? undefined : branch, subfolder }
}

function parseAddress(text: string): { readonly kind: RemoteLocation['kind']; readonly url: URL } {
  const isGit = /^git\+/i.test(text)
  const plain = isGit ? text.slice('git+'.length) : text
  if (!URL.canParse(plain)) throw refusal(FORMS)
  const url = new URL(plain)
  if (url.hostname.startsWith('-')) throw refusal(FORMS)
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) throw refusal('what comes by http may be anybody’s; write https')
  if (url.protocol === 'file:' || url.protocol === 'ssh:') return { kind: 'git', url }
  if (!/^https?:$/.test(url.protocol)) throw refusal(FORMS)
  if (isGit || url.pathname.endsWith('.git')) return { kind: 'git', url }
  if (/\.(?:tar\.gz|tgz)$/.test(url.pathname)) return { kind: 'tarball', url }
  throw refusal(FORMS)
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** The user of ssh is no secret, and one of its keys is asked for; a name and password go their own way, which no list of processes shows. */
function partsOf(url: URL): Pick<RemoteLocation, 'url' | 'shown' | 'credentials'> {
  const bare = new URL(url)
  const names = [url.username, url.password].map(decoded)
  bare.password = ''
  if (url.protocol !== 'ssh:') bare.username = ''
  const asked = bare.href
  // Signed addresses carry their secret in the query.
  bare.search = ''
  return { url: asked, shown: bare.href, credentials: url.protocol === 'ssh:' || names.join('') === '' ? undefined : names.join(':') }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw refusal('write % as %25')
  }
}
