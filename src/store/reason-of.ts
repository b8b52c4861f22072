/** Why the file system refused a file or folder, in words. */
export function reasonOf(error: unknown, what: 'file' | 'folder'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return `there is no such ${what}`
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error))
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTDIR', 'it is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'this user may not read it'],
  ['EPERM', 'this user may not read it'],
  ['ELOOP', 'it is a link that leads back to itself'],
])
