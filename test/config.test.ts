import { describe, expect, test } from 'vitest'
import { parseConfig } from '../src/config.ts'
import { OperatorError } from '../src/core/operator-error.ts'

const BOTH = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }

test('nothing has to be set', () => {
  expect(parseConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    corpusDir: './corpus',
    corpus: { location: { kind: 'folder', folder: './corpus' }, watch: 'on', interval: 300, gitEnvironment: {} },
    operators: new Set(),
    demand: true,
    dataDir: './data',
    databaseUrl: undefined,
    commandWord: 'rift',
    logLevel: 'info',
    discord: undefined,
    slack: undefined,
  })
})

describe('a variable', () => {
  test.each([
    [{ PORT: '0' }, { port: 0 }],
    [
      { PORT: '65535', HOST: '0.0.0.0' },
      { port: 65_535, host: '0.0.0.0' },
    ],
    [{ CORPUS_DIR: '/srv/corpus' }, { corpusDir: '/srv/corpus', corpus: { location: { kind: 'folder', folder: '/srv/corpus' } } }],
    [
      { CORPUS_DIR: 'https://host.example/corpus.git#main', CORPUS_INTERVAL: '10', CORPUS_WATCH: 'off', PATH: '/bin' },
      {
        corpus: {
          location: { kind: 'git', url: 'https://host.example/corpus.git', branch: 'main' },
          interval: 10,
          watch: 'off',
          gitEnvironment: { PATH: '/bin' },
        },
      },
    ],
    [
      { OPERATORS: 'discord:12345678901234567, slack:U012AB3CD,' },
      { operators: new Set(['discord:12345678901234567', 'slack:U012AB3CD']) },
    ],
    [{ DATA_DIR: '/srv/data' }, { dataDir: '/srv/data' }],
    [{ COMMAND_WORD: 'explain' }, { commandWord: 'explain' }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ DISCORD_TOKEN: 't' }, { discord: { token: 't', guildId: undefined, api: undefined } }],
    [
      { DISCORD_TOKEN: 't', DISCORD_GUILD_ID: '12345678901234567', DISCORD_API_URL: 'http://127.0.0.1:4000/api' },
      { discord: { token: 't', guildId: '12345678901234567', api: 'http://127.0.0.1:4000/api' } },
    ],
    [BOTH, { slack: { botToken: 'xoxb-1', appToken: 'xapp-1', api: undefined } }],
    [
      { ...BOTH, SLACK_API_URL: 'http://127.0.0.1:4000/' },
      { slack: { botToken: 'xoxb-1', appToken: 'xapp-1', api: 'http://127.0.0.1:4000/' } },
    ],
    [{ DISCORD_GUILD_ID: '12345678901234567' }, { discord: undefined }],
    [{ DATABASE_URL: 'postgres://rift@127.0.0.1:5432/rift' }, { databaseUrl: 'postgres://rift@127.0.0.1:5432/rift' }],
    [{ UNRELATED: 'x' }, { port: 3000 }],
  ])('decides: %j', (environment, config) => {
    expect(parseConfig(environment)).toMatchObject(config)
  })

  test('that is empty or blank counts as none', () => {
    expect(parseConfig({ PORT: '', DISCORD_TOKEN: ' ', LOG_LEVEL: undefined, SLACK_BOT_TOKEN: '' })).toEqual(parseConfig({}))
  })

  test('has the space around it taken off', () => {
    expect(parseConfig({ DISCORD_TOKEN: ' t\n' }).discord?.token).toBe('t')
  })
})

describe('a mistake is told to the operator with the variable and what to write', () => {
  test.each([
    [{ PORT: 'http' }, 'PORT', 'PORT: Cannot use this port: write a number'],
    [{ PORT: '3.5' }, 'PORT', 'PORT: Cannot use this port: write a whole number'],
    [{ PORT: '-1' }, 'PORT', 'PORT: Cannot use this port: write a number from 0'],
    [{ PORT: '70000' }, 'PORT', 'PORT: Cannot use this port: write at most 65535'],
    [{ CORPUS_DIR: 'http://host.example/corpus.git' }, 'CORPUS_DIR', 'CORPUS_DIR: Cannot use this address: what comes by http may be'],
    [{ CORPUS_WATCH: 'yes' }, 'CORPUS_WATCH', 'CORPUS_WATCH: Cannot use this: write on or off'],
    [{ CORPUS_INTERVAL: 'often' }, 'CORPUS_INTERVAL', 'CORPUS_INTERVAL: Cannot use this interval: write a number of seconds'],
    [{ CORPUS_INTERVAL: '9' }, 'CORPUS_INTERVAL', 'CORPUS_INTERVAL: Cannot use this interval: write at least 10 seconds'],
    [{ CORPUS_INTERVAL: '100000' }, 'CORPUS_INTERVAL', 'CORPUS_INTERVAL: Cannot use this interval: write at most 86400 seconds, a day'],
    [{ OPERATORS: 'U012AB3CD' }, 'OPERATORS', 'OPERATORS: Cannot use "U012AB3CD" as a person: write discord: and an id of 17 to 20 digits'],
    [{ LOG_LEVEL: 'verbose' }, 'LOG_LEVEL', 'LOG_LEVEL: Cannot use this level: write debug, info, warn, error or silent'],
    [{ COMMAND_WORD: 'Explain' }, 'COMMAND_WORD', 'COMMAND_WORD: Cannot use "Explain" as the command word: write at most 20'],
    [{ DISCORD_GUILD_ID: 'my server' }, 'DISCORD_GUILD_ID', 'DISCORD_GUILD_ID: Cannot use this as a server id'],
    [{ DISCORD_API_URL: 'discord' }, 'DISCORD_API_URL', 'DISCORD_API_URL: Cannot use this address'],
    [{ DATABASE_URL: 'mysql://db.example/rift' }, 'DATABASE_URL', 'DATABASE_URL: Cannot use this address: write one such as postgres://'],
    [{ SLACK_API_URL: 'ftp://slack.example' }, 'SLACK_API_URL', 'SLACK_API_URL: Cannot use this address'],
    [{ DISCORD_TOKEN: 'a b' }, 'DISCORD_TOKEN', 'DISCORD_TOKEN: Cannot use this token: it has a space or a letter that no token has'],
    [{ DISCORD_TOKEN: 'tоken' }, 'DISCORD_TOKEN', 'DISCORD_TOKEN: Cannot use this token'],
    [{ ...BOTH, SLACK_APP_TOKEN: 'xapp-1\nxapp-2' }, 'SLACK_APP_TOKEN', 'SLACK_APP_TOKEN: Cannot use this token'],
    [{ SLACK_BOT_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN', 'SLACK_BOT_TOKEN: Cannot use an app-level token here'],
    [{ SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN', 'SLACK_APP_TOKEN: Cannot use a bot token here'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN', 'SLACK_APP_TOKEN: Cannot connect to Slack without it'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN', 'SLACK_BOT_TOKEN: Cannot connect to Slack without it'],
  ])('%j', (environment, variable, message) => {
    expect(() => parseConfig(environment)).toThrow(expect.objectContaining({ name: 'OperatorError', variable }))
    expect(() => parseConfig(environment)).toThrow(message)
  })

  test('never with a secret in it', () => {
    const secret = 'xapp-very-secret'
    expect(() => parseConfig({ SLACK_BOT_TOKEN: secret })).toThrow(OperatorError)
    expect(() => parseConfig({ SLACK_BOT_TOKEN: secret })).not.toThrow(secret)
  })
})
