import { describe, expect, test } from 'vitest'
import { drawButton, type Lead } from '../../src/web/draw-button.ts'

const draw = (leads: Lead) => String(drawButton({ label: '<More>', look: 'primary', leads }))

describe('a button', () => {
  test('that leads on is a link of the playground', () => {
    expect(draw({ to: 'on', href: '/?q="x"' })).toBe('<a class="button primary" href="/?q=&quot;x&quot;" dir="auto">&lt;More&gt;</a>')
  })

  test('that leads out is a link to a new page, which learns nothing of this one', () => {
    expect(draw({ to: 'out', url: 'https://paper.example/a' })).toContain(
      '<a class="button primary out" href="https://paper.example/a" target="_blank" rel="noopener" dir="auto">&lt;More&gt;<svg',
    )
  })

  test.each<Lead>([{ to: 'nowhere' }, { to: 'out', url: 'javascript:alert(1)' }, { to: 'out', url: '' }])(
    'cannot be pressed when it leads %j',
    (leads) => {
      expect(draw(leads)).toBe('<span class="button primary" aria-disabled="true" dir="auto">&lt;More&gt;</span>')
    },
  )
})
