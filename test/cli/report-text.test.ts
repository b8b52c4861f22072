import { expect, test } from 'vitest'
import { reportText } from '../../src/cli/report-text.ts'
import type { Report } from '../../src/workshop/check-corpus.ts'

const report: Report = {
  findings: [
    { severity: 'warning', rule: 'length', file: 'corpus/rift/a.md', line: 8, message: 'It is short' },
    { severity: 'error', rule: 'id', file: 'corpus/rift/b.md', message: 'It is gone' },
  ],
  notChecked: [],
  base: { revision: 'HEAD', commit: '0123456789' },
  articles: 1,
  passages: 1200,
}

test('errors come before warnings, each with its file and line, and then what was looked at', () => {
  expect(reportText(report).split('\n')).toEqual([
    'corpus/rift/b.md: It is gone',
    'corpus/rift/a.md:8: warning: It is short',
    '1 error, 1 warning in 1 article with 1,200 passages; ids compared with HEAD (0123456789)',
  ])
})

test('what was not checked is told', () => {
  const told = reportText({ ...report, findings: [], base: null, notChecked: ['whether ids survive: git is not installed'] })
  expect(told.split('\n')).toEqual([
    'Not checked: whether ids survive: git is not installed',
    '0 errors, 0 warnings in 1 article with 1,200 passages',
  ])
})
