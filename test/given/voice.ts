import { voiceOf } from '../../src/core/voice/voice.ts'

/** The usual voice. */
export const english = voiceOf('en')
