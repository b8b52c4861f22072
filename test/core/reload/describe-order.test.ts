import { describe, expect, test } from 'vitest'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { describeOrder } from '../../../src/core/reload/describe-order.ts'
import type { Order } from '../../../src/core/reload/order.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { english } from '../../given/voice.ts'

const said = (order: Order) => renderPlainText(describeOrder(order, english, 'explain-doctor'))

describe('an order', () => {
  test.each<[string, Order, readonly string[]]>([
    [
      'that brought another edition',
      { state: 'done', before: 'aaa', after: 'bbb', fault: undefined },
      ['Edition bbb is served now', 'it was aaa'],
    ],
    [
      'that brought nothing new',
      { state: 'done', before: 'aaa', after: 'aaa', fault: undefined },
      ['The corpus is unchanged: edition aaa'],
    ],
    [
      'that failed',
      { state: 'done', before: 'aaa', after: 'aaa', fault: 'corpus/rift/a.md:5: Cannot use rights\ncorpus/rift/b.md: Cannot read file' },
      ['Edition aaa is served as before', 'corpus/rift/a.md:5: Cannot use rights', 'corpus/rift/b.md: Cannot read file'],
    ],
    ['that is still going on', { state: 'going on', edition: 'aaa' }, ['until then edition aaa', '/explain-doctor']],
    ['that was refused', { state: 'refused', person: 'discord:1' }, ['only operators may', 'OPERATORS', 'discord:1']],
  ])('%s is told', (_, order, words) => {
    for (const word of words) expect(said(order)).toContain(word)
  })

  test('is told to whoever gave it alone, in their language', () => {
    const answer = describeOrder({ state: 'done', before: 'aaa', after: 'bbb', fault: undefined }, voiceOf('fr'), 'rift-doctor')
    expect([answer.audience, answer.language, renderPlainText(answer)]).toEqual([
      'asker',
      'fr',
      expect.stringContaining('est servie maintenant'),
    ])
  })
})
