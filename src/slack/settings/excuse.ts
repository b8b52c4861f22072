import type { Spans } from '../../core/answer/span.ts'
import { InvocationError } from '../../core/command/errors.ts'
import type { Log } from '../../core/log.ts'
import type { Seat } from './seat.ts'

/** Says in words what kept something from being done. What is no mistake of the person's is logged. */
export function excuse(error: unknown, { voice, isSure }: Seat, log: Log): Spans {
  const broken = voice.spans('answers.broken')
  if (!(error instanceof InvocationError)) {
    log.error({ err: error }, 'Could not show or change settings in Slack')
    return broken
  }
  const said = voice.spans(error.key, error.values)
  // Somebody whom Slack did not tell of may have been refused for that alone, and can try again.
  return isSure ? said : [...said, { text: ' ' }, ...broken]
}
