/** What of the environment git, ssh and what they call for may see: where they find things, and how they reach the network. Never a token of ours. */
export const gitEnvironmentOf = (environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value !== undefined && SEEN.test(name) ? [[name, value]] : [])),
  )

const SEEN =
  /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SYSTEMROOT|USERPROFILE|XDG_CONFIG_HOME|SSH_AUTH_SOCK|SSL_CERT_(?:FILE|DIR)|GIT_SSH(?:_COMMAND|_VARIANT)?|GIT_SSL_(?:CAINFO|CAPATH)|GIT_CONFIG_(?:GLOBAL|SYSTEM)|(?:https?|all|no)_proxy)$/i
