import type { Sentence } from '../voice/sentence.ts'
import type { Check, Finding } from './finding.ts'

/** Makes all checks at once and waits for each as long as `patience` does; never rejects. What failed or did not answer is a finding too. */
export const examine = async (checks: readonly Check[], patience: () => Promise<unknown>): Promise<readonly Finding[]> =>
  (await Promise.all(checks.map((check) => Promise.race([attempt(check), patience().then(() => [silent(check.subject)])])))).flat()

async function attempt({ subject, find }: Check): Promise<readonly Finding[]> {
  try {
    return await find()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [{ state: 'warning', what: { key: 'doctor.failed', values: { subject, reason } }, remedy: { key: 'doctor.askAgain' } }]
  }
}

const silent = (subject: Sentence): Finding => ({
  state: 'warning',
  what: { key: 'doctor.silent', values: { subject } },
  remedy: { key: 'doctor.askAgain' },
})
