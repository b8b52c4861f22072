import { describe, expect, test } from 'vitest'
import { pingsOf } from './pings.ts'

const loud = '<!channel> <!here|here> <!everyone> <@U123> <@W9|ann> <!subteam^S1|@team>'
const inSection = (type: string) => ({ text: 'x', blocks: [{ type: 'section', text: { type, text: loud } }] })
const rich = (element: object) => ({ blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [element] }] }] })

describe('pings', () => {
  test.each([
    ['the text of a message', { text: loud }, loud.split(' ')],
    ['mrkdwn', inSection('mrkdwn'), loud.split(' ')],
    ['a markdown block', { blocks: [{ type: 'markdown', text: loud }] }, loud.split(' ')],
    ['a rich user', rich({ type: 'user', user_id: 'U1' }), ['<@U1>']],
    ['a rich group', rich({ type: 'usergroup', usergroup_id: 'S1' }), ['<!subteam^S1>']],
    ['a rich broadcast', rich({ type: 'broadcast', range: 'here' }), ['<!here>']],
    ['names that Slack was asked to link', { text: '@here and @ann, not a@b.example', link_names: true }, ['@here', '@ann']],
  ])('found in %s', (_, message, pings) => {
    expect(pingsOf(message)).toEqual(pings)
  })

  test.each([
    ['plain text', inSection('plain_text')],
    ['rich text', rich({ type: 'text', text: loud })],
    ['a rich link', rich({ type: 'link', url: 'https://a.example', text: loud })],
    ['escaped text', { text: '&lt;!channel&gt; &lt;@U123&gt;' }],
    ['a date, a channel or a link', { text: '<!date^1^{date}|then> <#C1|general> <https://a.example|@here>' }],
    ['a name nobody asked to link', { text: '@here' }],
  ])('not found in %s', (_, message) => {
    expect(pingsOf(message)).toEqual([])
  })
})
