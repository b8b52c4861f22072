import { expect, test } from 'vitest'
import { voiceOf } from '../../src/core/voice/voice.ts'
import { drawAskForm } from '../../src/web/ask-form.ts'
import { english } from '../given/voice.ts'

test('holds the line and what a browser may offer, escaped', () => {
  const form = String(drawAskForm({ line: '"><script>', chosen: undefined, offers: ['/rift Rafah', '"><b>'] }, english))
  expect(form).toContain('value="&quot;&gt;&lt;script&gt;"')
  expect(form).toContain('<option value="/rift Rafah"></option><option value="&quot;&gt;&lt;b&gt;"></option>')
})

test('names its box, and works without a script', () => {
  const form = String(drawAskForm({ line: '', chosen: undefined, offers: [] }, english))
  expect(form).toContain('<label for="q">Slash command</label>')
  expect(form).toMatch(/<form [^>]*action="\/" method="get"/)
  expect(form).toContain('<button type="submit">Ask</button>')
})

test('speaks the language that was chosen, and goes on in it', () => {
  const form = String(drawAskForm({ line: '', chosen: 'ar', offers: [] }, voiceOf('ar')))
  expect(form).toContain('<button type="submit">اسأل</button>')
  expect(form).toContain('<input type="hidden" name="lang" value="ar">')
  expect(String(drawAskForm({ line: '', chosen: undefined, offers: [] }, voiceOf('ar')))).not.toContain('name="lang"')
})
