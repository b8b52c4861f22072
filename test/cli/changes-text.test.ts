import { expect, test } from 'vitest'
import { changesText } from '../../src/cli/changes-text.ts'
import { difference } from '../given/difference.ts'

test('each changed question has what was said and what is said, the words only where they differ', () => {
  expect(changesText(difference())).toBe(
    [
      'rift: rafah',
      '  before: answered',
      '    #rafah ¶3 · A rift',
      '      It began in May.',
      '    #aid ¶4 · A rift',
      '  after: answered in part',
      '    #aid ¶4 · A rift',
      '    #rafah ¶3 · A rift',
      '      It began in June.',
      '',
      '1 of 1,200 answers change between HEAD (0123456789) and edition abcdef012345',
    ].join('\n'),
  )
})

test('what falls is told before the sum', () => {
  expect(changesText({ ...difference(), changes: [], falls: ['rift: ndcg10 is lower'] })).toMatch(
    /^Below the recorded level:\n {2}rift: ndcg10 is lower\n\n0 of 1,200 answers change/,
  )
})
