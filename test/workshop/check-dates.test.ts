import { expect, test } from 'vitest'
import { checkDates } from '../../src/workshop/check-dates.ts'
import { articleOf, articleText } from '../given/article.ts'

const check = (published: string) =>
  checkDates({ article: articleOf({ published }), file: 'corpus/rift/a.md', text: articleText({ published }) }, '2024-04-06')

test.each(['2024-04-05', '2024-04-06', '1890-01-01', 'null'])('%s is a day that has been', (published) => {
  expect(check(published)).toEqual([])
})

test('a day to come is told with its line', () => {
  expect(check('2024-04-07')).toEqual([
    {
      severity: 'error',
      rule: 'date',
      file: 'corpus/rift/a.md',
      line: 4,
      message: 'Cannot have been published on 2024-04-07: that day is still to come',
    },
  ])
})
