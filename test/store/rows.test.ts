import { describe, expect, test } from 'vitest'
import { changeOf, jsonOf, scopeIn, settingOf } from '../../src/store/rows.ts'
import { scopeOf } from '../given/settings.ts'

const located = { platform: 'here', workspace: 'W', scope: 'channel:C' }

test.each([scopeOf(), scopeOf({ channel: null }), scopeOf({ workspace: 'channel:x', channel: null })])(
  'a scope comes back from its columns: %j',
  (scope) => {
    expect(settingOf({ ...scopeIn(scope), field: 'excerpts', value: '2' })).toEqual({ scope, field: 'excerpts', value: 2 })
  },
)

describe('a value', () => {
  test('that is null is told from one that is inherited', () => {
    expect([jsonOf(null), jsonOf(undefined)]).toEqual(['null', null])
    const row = {
      ...located,
      id: 1,
      at: '2026-01-01T00:00:00.000Z',
      by: 'ann',
      field: 'notice',
      before: 'null',
      after: null,
      undoes: null,
    } as const
    expect(changeOf(row)).toMatchObject({ before: null, after: undefined })
  })

  test('that somebody wrote by hand and is no JSON is none', () => {
    expect(settingOf({ ...located, field: 'excerpts', value: 'three' }).value).toBeUndefined()
  })
})
