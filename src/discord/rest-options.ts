import type { RESTOptions } from 'discord.js'

/** For calls that may take their time. */
export const restOptions = (api: string | undefined): Partial<RESTOptions> => ({
  version: '10',
  ...(api === undefined ? {} : { api: api.replace(/\/+$/, '') }),
})

/** For callbacks, which Discord takes for three seconds: a second attempt has to fit in. */
export const callbackOptions = (api: string | undefined): Partial<RESTOptions> => ({ ...restOptions(api), timeout: 1200, retries: 1 })

/** For what somebody waits for beside an answer: told soon, or not at all. */
export const botOptions = (api: string | undefined): Partial<RESTOptions> => ({
  ...restOptions(api),
  timeout: 3000,
  retries: 0,
  rejectOnRateLimit: () => true,
})
