/** The scopes of the bot that a test has no reason to take away. */
export const SCOPES = ['commands', 'chat:write', 'users:read', 'channels:read', 'groups:read', 'usergroups:read'] as const

/** Why a method refuses a token with these scopes; undefined if it does not. */
export function scopeRefusal(method: string, body: Record<string, unknown>, granted: ReadonlySet<string>): object | undefined {
  const needed = method === 'conversations.info' ? conversation(body['channel']) : NEEDED[method]
  if (needed === undefined || granted.has(needed)) return undefined
  return { ok: false, error: 'missing_scope', needed, provided: [...granted].join(',') }
}

const NEEDED: Readonly<Record<string, string>> = {
  'users.info': 'users:read',
  'usergroups.list': 'usergroups:read',
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
}

const conversation = (channel: unknown): string => {
  const kind = String(channel).charAt(0)
  return kind === 'G' ? 'groups:read' : kind === 'D' ? 'im:read' : 'channels:read'
}
