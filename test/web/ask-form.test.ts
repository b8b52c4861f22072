import { expect, test } from 'vitest'
import { drawAskForm } from '../../src/web/ask-form.ts'

test('holds the line and what a browser may offer, escaped', () => {
  const form = String(drawAskForm({ line: '"><script>', offers: ['/rift Rafah', '"><b>'] }))
  expect(form).toContain('value="&quot;&gt;&lt;script&gt;"')
  expect(form).toContain('<option value="/rift Rafah"></option><option value="&quot;&gt;&lt;b&gt;"></option>')
})

test('names its box, and works without a script', () => {
  const form = String(drawAskForm({ line: '', offers: [] }))
  expect(form).toContain('<label for="q">Slash command</label>')
  expect(form).toMatch(/<form [^>]*action="\/" method="get"/)
  expect(form).toContain('<button type="submit">Ask</button>')
})
