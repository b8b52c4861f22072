import { expect, test } from 'vitest'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { isShareable } from '../../../src/core/command/share.ts'
import { describeFindings, findingWords } from '../../../src/core/doctor/describe-findings.ts'
import type { Finding } from '../../../src/core/doctor/finding.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'

const findings: readonly Finding[] = [
  { state: 'note', what: { key: 'doctor.firstEvent' } },
  { state: 'well', what: { key: 'doctor.scopes' } },
  { state: 'warning', what: { key: 'doctor.disabled' }, remedy: { key: 'doctor.changeSettings', values: { command: 'rift-settings' } } },
  { state: 'fault', what: { key: 'doctor.unregistered' }, remedy: { key: 'doctor.askAgain' } },
]

test('what is wrong comes first, each with its remedy', () => {
  expect(renderPlainText(describeFindings(findings, voiceOf('en'))).split('\n\n')).toEqual([
    'What Rift can do here',
    '✗ The registered commands are not those of this version. Ask again in a minute; the log of the bot may say more.',
    '⚠ Answers are switched off here. Change that with /rift-settings.',
    '✓ The app has all scopes that it needs.',
    '· This is the first event since the start.',
  ])
})

test('it is for whoever asked alone, and not to be shared', () => {
  const answer = describeFindings(findings, voiceOf('ar'))
  expect([answer.audience, answer.language, isShareable(answer)]).toEqual(['asker', 'ar', false])
})

test('what is wrong is one run in bold, though a sentence stands within the other', () => {
  const finding: Finding = {
    state: 'warning',
    what: { key: 'doctor.silent', values: { subject: { key: 'doctor.subject.scopes' } } },
    remedy: { key: 'doctor.askAgain' },
  }
  expect(findingWords(finding, voiceOf('en')).filter(({ bold }) => bold)).toEqual([
    { text: 'There was no answer in time about the scopes.', bold: true },
  ])
})
