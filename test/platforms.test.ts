import { expect, test } from 'vitest'
import { parseConfig } from '../src/config.ts'
import { createPlatforms } from '../src/platforms.ts'
import { sampleDesk } from './given/desk.ts'
import { sampleDispatch, word } from './given/dispatch.ts'
import { createJournal } from './given/journal.ts'

const DISCORD = { DISCORD_TOKEN: 'a' }
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-a', SLACK_APP_TOKEN: 'xapp-a' }

test.each([
  ['none', {}, []],
  ['Discord', DISCORD, ['Discord']],
  ['Slack', SLACK, ['Slack']],
  ['both', { ...DISCORD, ...SLACK }, ['Discord', 'Slack']],
])('with the tokens of %s', async (_, environment, names) => {
  const log = createJournal()
  const platforms = await createPlatforms(parseConfig(environment), { dispatch: sampleDispatch(log), word, desk: sampleDesk(log), log })
  expect(platforms.map(({ name, state }) => [name, state()])).toEqual(names.map((name) => [name, 'connecting']))
  await Promise.all(platforms.map((platform) => platform.disconnect()))
})
