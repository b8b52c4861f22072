import { expect, test } from 'vitest'
import { pingsOf } from './pings.ts'
import { container, modern, section, text } from './sample-components.ts'

const content = 'Hi <@111>, <@!222>, <@&333>, @everyone and @here'

test.each<[string, object, string[]]>([
  ['users when nothing is said about mentions', { content }, ['<@111>', '<@222>']],
  ['nobody when no mention is allowed', { content, allowed_mentions: { parse: [] } }, []],
  ['nobody when nothing is allowed', { content, allowed_mentions: {} }, []],
  ['everyone when allowed', { content, allowed_mentions: { parse: ['everyone'] } }, ['@everyone', '@here']],
  ['roles when allowed', { content, allowed_mentions: { parse: ['roles'] } }, ['<@&333>']],
  ['the users and roles that are listed', { content, allowed_mentions: { users: ['222', '999'], roles: ['333'] } }, ['<@222>', '<@&333>']],
  [
    'all that is allowed',
    { content, allowed_mentions: { parse: ['users', 'roles', 'everyone'] } },
    ['<@111>', '<@222>', '<@&333>', '@everyone', '@here'],
  ],
  ['from nested components', modern(container({ components: [section({ components: [text('<@1>')] })] }), text('<@2>')), ['<@1>', '<@2>']],
  ['even from code, to be on the safe side', { content: '`<@1>` \\<@2>' }, ['<@1>', '<@2>']],
  ['nobody from embeds', { content: '', embeds: [{ description: content }] }, []],
  ['nobody when the mention is broken up', { content: '\\<@1\\> <@x> <#4>' }, []],
])('pingsOf() lists %s', (_, message, pings) => {
  expect(pingsOf(message)).toEqual(pings)
})
