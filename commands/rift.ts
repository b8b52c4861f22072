import { defineExplainer } from '../src/core/command/explainer.ts'

export const rift = defineExplainer({
  name: 'rift',
  description: 'Explain a topic with cited excerpts on the rift between the United States and Israel',
  asks: 'A topic or a question, such as: rafah',
  collection: 'rift',
  rule: 'chosen',
})
