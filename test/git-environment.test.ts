import { expect, test } from 'vitest'
import { gitEnvironmentOf } from '../src/git-environment.ts'

test('git sees where things are and how to reach the network, and none of our secrets', () => {
  const seen = { PATH: '/bin', HOME: '/home/rift', SSH_AUTH_SOCK: '/run/agent', GIT_SSH_COMMAND: 'ssh -i key', https_proxy: 'http://proxy' }
  const secrets = {
    DISCORD_TOKEN: 't',
    SLACK_BOT_TOKEN: 'xoxb-1',
    DATABASE_URL: 'postgres://rift',
    GIT_DIR: '/elsewhere',
    GIT_CONFIG_COUNT: '1',
  }
  expect(gitEnvironmentOf({ ...seen, ...secrets, TMPDIR: undefined })).toEqual(seen)
})
