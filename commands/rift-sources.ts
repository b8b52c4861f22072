import { describeSources } from '../src/core/answer/sources.ts'
import { defineCommand } from '../src/core/command/command.ts'
import { audienceOf } from '../src/core/settings/policy.ts'

export const riftSources = defineCommand({
  name: 'rift-sources',
  description: 'The articles that Rift answers from, with publisher, date and link',
  arguments: {
    visibility: { kind: 'choice', description: 'Who sees the list', choices: ['private', 'public'] },
  },
  run: ({ visibility }, { library, policy, voice }) => describeSources(library, audienceOf(policy, visibility), voice),
})
