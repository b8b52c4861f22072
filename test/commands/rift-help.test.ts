import { expect, test } from 'vitest'
import { riftHelp } from '../../commands/rift-help.ts'
import { renderPlainText } from '../../src/core/answer/plain-text.ts'
import { contextOf } from '../given/context.ts'
import { sampleDispatch } from '../given/dispatch.ts'
import { createJournal } from '../given/journal.ts'
import { originOf } from '../given/settings.ts'

test('asked nothing it opens the guide where it begins', async () => {
  expect(renderPlainText(await riftHelp.run({}, contextOf()))).toContain('Type a topic.')
})

test('the guide can be asked in a channel that keeps its collection out', async () => {
  const dispatch = sampleDispatch(createJournal(), { collections: ['rift'] })
  const answer = await dispatch.answer({ command: 'rift-help', arguments: { query: 'type a topic' } }, originOf())
  expect(renderPlainText(answer)).toContain('Type a topic.')
})
