import { type Check, type Finding, known } from '../core/doctor/finding.ts'

/** Slack tells nobody which commands it knows, nor whose. What can be known is which have come. */
export const commandCheck = (declared: readonly string[], seen: ReadonlySet<string>): Check => {
  const unseen = declared.filter((command) => !seen.has(command))
  return known({ key: 'doctor.subject.commands' }, ...(unseen.length === 0 ? [] : [neverSeen(unseen)]), COLLISION, NO_THREADS)
}

const neverSeen = (unseen: readonly string[]): Finding => ({
  state: 'note',
  what: { key: 'doctor.neverSeen', values: { names: unseen.map((name) => `/${name}`).join(', '), platform: 'Slack', key: 'slack' } },
})

const COLLISION: Finding = { state: 'note', what: { key: 'doctor.collision', values: { variable: 'COMMAND_WORD' } } }
const NO_THREADS: Finding = { state: 'note', what: { key: 'doctor.noThreads', values: { platform: 'Slack' } } }
