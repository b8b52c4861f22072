import { textOf } from '../../src/core/answer/span.ts'
import { findingWords } from '../../src/core/doctor/describe-findings.ts'
import type { Check, Finding } from '../../src/core/doctor/finding.ts'
import { english } from './voice.ts'

/** Findings as whoever speaks English reads them. */
export const wordsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map((finding) => textOf(findingWords(finding, english)))

/** What comes of checks, in words. */
export const found = async (...checks: readonly Check[]): Promise<readonly string[]> =>
  wordsOf((await Promise.all(checks.map(({ find }) => find()))).flat())
