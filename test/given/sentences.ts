import type { Answer } from '../../src/core/answer/answer.ts'
import { failure } from '../../src/core/answer/failure.ts'
import { catalogs, type Key } from '../../src/core/voice/catalogs.ts'
import type { Language } from '../../src/core/voice/languages.ts'
import { voiceOf } from '../../src/core/voice/voice.ts'
import { valuesFor } from './message-format.ts'

const NAMES = ['@everyone', '<!channel> <@U1>', 'x'.repeat(300), '**_`~|', 'رفح']

/** The sentences of a language with which something is wrong, whatever it is that they speak of. */
export const sentencesWhere = (isWrong: (said: Answer) => boolean, language: Language): readonly Key[] =>
  (Object.keys(catalogs.en) as Key[]).filter((key) =>
    NAMES.some((name) => isWrong(failure(voiceOf(language), { key, values: valuesFor(catalogs[language][key], name, 3) }))),
  )
