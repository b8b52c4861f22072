import type { Difference } from '../../src/cli/corpus-diff.ts'

const excerpt = (anchor: string, source: string, text: string) => ({ anchor, source: `${source} · A rift`, text })
const aid = excerpt('aid', '¶4', 'Aid waited.')

/** One question of many is answered with another text, in another order. */
export const difference = (question = 'rafah', text = 'It began in June.'): Difference => ({
  base: { revision: 'HEAD', commit: '0123456789' },
  edition: 'abcdef012345',
  asked: 1200,
  changes: [
    {
      collection: 'rift',
      question,
      before: { outcome: 'answered', excerpts: [excerpt('rafah', '¶3', 'It began in May.'), aid] },
      after: { outcome: 'partial', excerpts: [aid, excerpt('rafah', '¶3', text)] },
    },
  ],
  falls: [],
})
