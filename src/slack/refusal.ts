/** What Slack answered, if another attempt with the same token would meet it again. */
export function refusalOf(error: unknown): string | undefined {
  const data = error instanceof Error && 'data' in error ? error.data : undefined
  const answer = typeof data === 'object' && data !== null && 'error' in data ? String(data.error) : ''
  return REFUSALS.has(answer) ? answer : undefined
}

const REFUSALS: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
  'team_access_not_granted',
])
