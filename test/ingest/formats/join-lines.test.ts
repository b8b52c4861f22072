import { expect, test } from 'vitest'
import { joinLines } from '../../../src/ingest/formats/join-lines.ts'

test.each([
  [['  The ferry ', 'stopped\tin  March. '], 'The ferry stopped in March.'],
  [['渡轮在三月', '停航。', '码头'], '渡轮在三月停航。码头'],
  [['フェリーは', '止まった'], 'フェリーは止まった'],
  [['渡轮 Ferry', '停航'], '渡轮 Ferry 停航'],
  [['', ''], ''],
])('%j is %j', (lines, text) => {
  expect(joinLines(lines)).toBe(text)
})
