import { expect, test } from 'vitest'
import { settingsText } from '../../src/cli/settings-text.ts'
import { scopeOf } from '../given/settings.ts'

test('settings are written by scope, in the order in which they are shown, with every text in quotes', () => {
  const text = settingsText({ platform: 'discord', workspace: '222' }, [
    { scope: scopeOf({ channel: '300' }), field: 'notice', value: 'yes: “no”' },
    { scope: scopeOf({ channel: '300' }), field: 'enabled', value: false },
    { scope: scopeOf({ channel: null }), field: 'excerpts', value: 2 },
    { scope: scopeOf({ channel: null }), field: 'topicsAllowed', value: null },
  ])
  expect(text).toBe(
    [
      'platform: "discord"',
      'workspace: "222"',
      'everywhere:',
      '  topicsAllowed: null',
      '  excerpts: 2',
      'channels:',
      '  "300":',
      '    enabled: false',
      '    notice: "yes: “no”"',
      '',
    ].join('\n'),
  )
})
