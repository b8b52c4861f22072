import { expect, test } from 'vitest'
import { html } from '../../src/web/html.ts'
import { withMentions } from '../../src/web/mention.ts'

const drawn = (text: string) => String(withMentions(text, (plain) => html`[${plain}]`))

const ID = '555555555555555555'
const sign = (name: string) => `<span class="mention">${name}</span>`

test.each([
  [`<@${ID}>`, '@person'],
  [`<@!${ID}>`, '@person'],
  [`<@&${ID}>`, '@role'],
  [`<#${ID}>`, '#channel'],
])('%s is drawn as %s', (text, name) => {
  expect(drawn(text)).toBe(`[]${sign(name)}[]`)
})

test('the rest of a line is drawn as it would be without them', () => {
  expect(drawn(`To <@${ID}> in <#${ID}>.`)).toBe(`[To ]${sign('@person')}[ in ]${sign('#channel')}[.]`)
  expect(drawn('<@12> & <@everyone>')).toBe('[&lt;@12&gt; &amp; &lt;@everyone&gt;]')
})
