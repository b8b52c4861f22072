import path from 'node:path'
import { expect, test } from 'vitest'
import { checkFolder } from '../../src/cli/corpus-check.ts'
import { reportText } from '../../src/cli/report-text.ts'

test('the shipped corpus passes its own check', async () => {
  const report = await checkFolder({ corpus: path.join(import.meta.dirname, '..', '..', 'corpus'), base: 'HEAD' })
  expect(report.passages).toBeGreaterThan(50)
  expect(report.findings, reportText(report)).toEqual([])
})
