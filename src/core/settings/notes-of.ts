import { voiceOf } from '../voice/voice.ts'
import type { Note } from './announcer.ts'
import type { Change } from './audit.ts'
import { changeWords, type Telling, whoWords } from './change-words.ts'
import { DEFAULT_POLICY, speaks } from './policy.ts'
import type { Layer } from './resolve.ts'

/** What a change is told with. */
export interface Circumstances {
  /** What the scopes of the place decided before it. */
  readonly layers: readonly Layer[]
  readonly kinds: Telling['kinds']
}

/**
 * The notes about a change for the channel that the workspace has chosen, in the language it has chosen. When that choice
 * itself changes, both channels are told, so that nobody ends the notes in silence.
 */
export function notesOf(change: Change, { layers, kinds }: Circumstances): readonly Note[] {
  const { scope, by, field, after } = change
  const chosen = layers.find(({ from }) => from === 'workspace')?.values ?? {}
  const channels = new Set([chosen.auditChannel, field === 'auditChannel' ? after : null].filter((id) => typeof id === 'string'))
  const voice = voiceOf(speaks({ ...DEFAULT_POLICY, ...chosen }, null))
  const told = { who: whoWords(by), change: changeWords(change, { voice, kinds }) }
  const spans =
    scope.channel === null
      ? voice.spans('panel.announced.workspace', told)
      : voice.spans('panel.announced.channel', {
          ...told,
          channel: [{ text: scope.channel, mention: { kind: 'channel', id: scope.channel } }],
        })
  return [...channels].map((channel) => ({ workspace: { platform: scope.platform, workspace: scope.workspace }, channel, spans }))
}
