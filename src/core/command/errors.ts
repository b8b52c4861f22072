import type { Key } from '../voice/catalogs.ts'
import { USUAL_LANGUAGE } from '../voice/languages.ts'
import type { Sentence, Values } from '../voice/sentence.ts'
import { type Voice, voiceOf } from '../voice/voice.ts'

/**
 * The asker's mistake, said to the asker alone in their language; nothing is logged. Its message, for terminals, is in English.
 */
export class InvocationError extends Error implements Sentence {
  override readonly name = 'InvocationError'
  readonly key: Key
  readonly values: Values

  constructor(key: Key, values: Values = {}) {
    super(voiceOf(USUAL_LANGUAGE).text(key, values))
    this.key = key
    this.values = values
  }

  say({ text }: Voice): string {
    return text(this.key, this.values)
  }
}
