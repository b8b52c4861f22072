import type { Hono } from 'hono'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { createDispatch } from '../../src/core/command/dispatch.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { renderSlack } from '../../src/slack/render.ts'
import { createWeb, type Web } from '../../src/web/app.ts'
import type { Playground } from '../../src/web/playground.ts'
import { sampleLibrary } from './library.ts'
import { commands } from './own-commands.ts'
import { freeBudget, freeLimiter, freeRecords, policiesOf } from './settings.ts'

/** Everything the playground needs, over a small library, with the commands and renderers of the bot. */
export function playgroundOf(over: Partial<Playground> = {}): Playground {
  const library = sampleLibrary()
  const word = over.word ?? createCommandWord('rift')
  return {
    commands,
    word,
    dispatch: createDispatch({
      ...{ commands, word, library: () => library, policies: policiesOf(), limiter: freeLimiter, budget: freeBudget, ...freeRecords },
      examine: async () => [],
      reload: async () => ({ state: 'refused', person: 'here:ann' }),
      report: unexpected,
      refused: unexpected,
    }),
    library: () => library,
    status: () => ({ edition: library.edition, loadedAt: 0, fault: undefined }),
    payloads: { discord: renderDiscord, slack: renderSlack },
    platforms: () => ({}),
    ...over,
  }
}

/** The web app over such a playground. */
export const webOf = (over: Partial<Web> = {}): Hono =>
  createWeb({ ...playgroundOf(over), budget: freeBudget, report: unexpected, ...over })

function unexpected(what: unknown): never {
  throw what
}

/** Lines that try to get out of the text they stand in. */
export const HOSTILE_LINES: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</title><script>alert(1)</script>',
  '/rift </textarea><svg onload=alert(1)>',
  '/<b>rift</b> rafah',
  '[x](javascript:alert(1))',
  '<javascript:alert(1)|x>',
  '@everyone <!channel> <@1> ```',
  '&lt;script&gt;',
  'a\u202eb\u2066c',
]
