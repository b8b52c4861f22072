import { REST } from 'discord.js'
import { expect, test } from 'vitest'
import { discordChecks } from '../../src/discord/checks.ts'
import { botOptions } from '../../src/discord/rest-options.ts'
import { found } from '../given/findings.ts'
import { policyOf } from '../given/settings.ts'

test('who reads from right to left is told how to get it, for no client of Discord can say so', async () => {
  const rest = new REST(botOptions('http://127.0.0.1:1/api'))
  const checks = discordChecks({
    ...{ rest, commands: [], guildId: undefined, workspace: null, policy: policyOf(), settingsCommand: 'explain-settings' },
  })
  expect(await found(...checks.slice(-1))).toEqual([expect.stringContaining('/explain-settings')])
})
