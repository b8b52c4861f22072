import type { Answer } from '../answer/answer.ts'
import type { Spans } from '../answer/span.ts'
import type { Voice } from '../voice/voice.ts'
import type { Finding } from './finding.ts'

/** What was found out, what is wrong first, for whoever asked alone. */
export const describeFindings = (findings: readonly Finding[], voice: Voice): Answer => ({
  language: voice.language,
  audience: 'asker',
  place: 'beside',
  blocks: [
    { kind: 'paragraph', spans: voice.spans('doctor.title').map((span) => ({ ...span, bold: true })) },
    ...ordered(findings).map((finding) => ({ kind: 'paragraph', spans: findingWords(finding, voice) }) as const),
  ],
  actions: [],
})

/** A finding in words, with its remedy. */
export const findingWords = (finding: Finding, { spans }: Voice): Spans =>
  'remedy' in finding
    ? spans(`doctor.state.${finding.state}`, { what: finding.what, remedy: finding.remedy })
    : spans(`doctor.state.${finding.state}`, { what: finding.what })

/** Findings with what is wrong first. */
export const ordered = (findings: readonly Finding[]): readonly Finding[] =>
  STATES.flatMap((state) => findings.filter((finding) => finding.state === state))

const STATES: readonly Finding['state'][] = ['fault', 'warning', 'well', 'note']
