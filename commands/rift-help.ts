import { defineExplainer } from '../src/core/command/explainer.ts'

export const riftHelp = defineExplainer({
  name: 'rift-help',
  description: 'How to use Rift: ask the user guide',
  asks: 'What you want to know about Rift, such as: private',
  collection: 'guide',
  rule: 'free',
  opening: 'how-to-ask',
})
