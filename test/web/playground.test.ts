import { describe, expect, test } from 'vitest'
import { renderPlainText } from '../../src/core/answer/plain-text.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { localOrigin } from '../../src/core/command/origin.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { renderSlack } from '../../src/slack/render.ts'
import { createPlayground } from '../../src/web/playground.ts'
import { commands } from '../given/own-commands.ts'
import { playgroundOf } from '../given/web.ts'

const show = createPlayground(playgroundOf())
const pageOf = async (query: Record<string, string>) => String(await show(query, 'en'))

test('draws the very payloads that would be sent', async () => {
  const sent: unknown[] = []
  const { dispatch, payloads } = playgroundOf()
  const spying = createPlayground(
    playgroundOf({
      payloads: {
        discord: (answer) => {
          sent.push(renderDiscord(answer))
          return payloads.discord(answer)
        },
        slack: (answer) => {
          sent.push(renderSlack(answer))
          return payloads.slack(answer)
        },
      },
    }),
  )
  const answer = await dispatch.answer({ command: 'rift', arguments: { query: 'rafah' } }, localOrigin('person', 'en'))
  const page = String(await spying({ q: '/rift rafah' }, 'en'))
  expect(sent).toEqual([renderDiscord(answer), renderSlack(answer)])
  expect(page).toContain(`<pre dir="auto">${renderPlainText(answer).replace(/</g, '&lt;').replace(/>/g, '&gt;')}</pre>`)
})

test('shows an example when nothing is asked, with the operator’s own command word', async () => {
  const explain = createPlayground(playgroundOf({ word: createCommandWord('explain') }))
  expect(String(await explain({}, 'en'))).toContain('value="/explain rafah"')
})

test('a line with a command that there is not is told which there are', async () => {
  const explain = createPlayground(playgroundOf({ word: createCommandWord('explain') }))
  expect(String(await explain({ q: '/nothing rafah' }, 'en'))).toMatch(
    /<pre dir="auto">Cannot find this command: ask with \/explain, \/explain-sources, .* or \/explain-[a-z]+<\/pre>/,
  )
})

describe('a button', () => {
  test('leads back to the card it is on, with the line as it was', async () => {
    const page = await pageOf({ q: '/rift aid & weapons' })
    for (const place of ['in-discord', 'in-slack']) {
      expect(page).toContain(`href="/?q=%2Frift+aid+%26+weapons&amp;button=rift%7Cquery%3D%23vote#${place}"`)
    }
  })

  test('when pressed shows what it carries', async () => {
    const page = await pageOf({ q: '/rift rafah', button: 'rift|query=#vote' })
    expect(page).toContain('value="/rift rafah"')
    expect(page).toContain('The council held a vote on the weapons')
    expect(page).not.toContain('The offensive in')
  })

  test('is answered to the asker alone, even if its token says otherwise', async () => {
    expect(await pageOf({ q: '/rift visibility:public rafah' })).not.toContain('Only you can see this')
    expect(await pageOf({ q: '', button: 'rift|query=rafah|visibility=public' })).toContain('Only you can see this')
  })

  test('of a command that there is not is answered too', async () => {
    expect(await pageOf({ q: '/rift rafah', button: 'nothing' })).toContain('Only visible to you')
  })
})

describe('a language', () => {
  test('is that of the page and of the answer', async () => {
    const page = String(await show({ q: '/rift rafah' }, 'ar'))
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain('اقتباس من')
    expect(page).toContain('الطبعة')
    expect(page).not.toContain('Quoted from')
  })

  test('that was chosen is kept by every link and by the box', async () => {
    const page = String(await show({ q: '/rift rafah', lang: 'fr' }, 'fr'))
    const own = Array.from(page.matchAll(/(?:href|action)="(\/\?[^"]*)"/g), ([, href = '']) => href).filter(
      (href) => !href.includes('lang=fr'),
    )
    expect(own.filter((href) => !/lang=(?:en|ar|he|es)$/.test(href))).toEqual([])
    expect(page).toContain('name="lang" value="fr"')
  })

  test('that the browser decides stands in no address', async () => {
    const page = String(await show({ q: '/rift rafah' }, 'fr'))
    expect(page).toContain('href="/?q=%2Frift+how+many')
    expect(page).not.toContain('name="lang"')
  })

  test('of buttons is that of the page', async () => {
    expect(String(await show({ q: '', button: 'nothing' }, 'es'))).toContain('Este botón o comando pertenece a otra versión de Rift')
  })
})

test('what a browser without scripts offers begins with the commands', async () => {
  const page = await pageOf({})
  const offered = Array.from(page.matchAll(/<option value="([^"]*)">/g), ([, line]) => line)
  expect(offered.filter((line) => !line?.includes(' '))).toEqual(commands.map(({ name }) => `/${name}`))
  expect(offered).toContain('/rift Gaza')
  expect(offered).toContain('/rift-help #how-to-ask')
})

test('what is wrong with the corpus is shown, with what is served in spite of it', async () => {
  const broken = createPlayground(
    playgroundOf({ status: () => ({ edition: '0123456789ab', loadedAt: 0, fault: 'corpus/rift/a.md:5: Cannot use rights' }) }),
  )
  expect(String(await broken({ q: '/rift rafah' }, 'en'))).toMatch(
    /0123456789ab.*corpus\/rift\/a\.md:5: Cannot use rights.*The offensive in/s,
  )
  expect(await pageOf({ q: '/rift rafah' })).not.toContain('class="fault"')
})
