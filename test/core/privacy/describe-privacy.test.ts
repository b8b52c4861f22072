import { expect, test } from 'vitest'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { describePrivacy } from '../../../src/core/privacy/describe-privacy.ts'
import { english } from '../../given/voice.ts'

const INVENTORY = { settings: 3, changes: 12, changesOfPerson: 4, turns: 1, hashes: 20, wishes: 2 }

test('what is kept is told with how much of it there is and for how long, to the asker alone', () => {
  const answer = describePrivacy(INVENTORY, english)
  expect(answer.audience).toBe('asker')
  const text = renderPlainText(answer)
  expect(text).toContain('Settings of this workspace: 3.')
  expect(text).toContain('A copy of the settings alone is kept in a file')
  expect(text).toContain('until the operator deletes them: 12, by you 4.')
  expect(text).toContain('Running in the database now: 1.')
  expect(text).toContain('thrown away at the end of the day (UTC). Now: 20.')
  expect(text).toContain(
    'by at least 5 different people on one day: the word or topic and how many, without anybody’s id, for 90 days. Now: 2.',
  )
})

test('that nothing can be counted now is told', () => {
  const text = renderPlainText(describePrivacy(undefined, english))
  expect(text).toContain('cannot be counted now')
  expect(text).toContain('Questions and answers are not kept anywhere')
})
