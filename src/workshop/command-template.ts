import { identifierOf } from './identifier-of.ts'

/** The file of a command that explains topics from a collection of the same name. */
export const commandTemplate = (name: string): string => `import { defineExplainer } from '../src/core/command/explainer.ts'

export const ${identifierOf(name)} = defineExplainer({
  name: '${name}',
  description: {
    en: 'Explain a topic with cited excerpts: ${name}',
    ar: 'شرح موضوع بمقتطفات موثقة: ${name}',
    he: 'הסבר על נושא בקטעים עם מקורות: ${name}',
    fr: 'Expliquer un sujet par des extraits sourcés : ${name}',
    es: 'Explicar un tema con fragmentos citados: ${name}',
  },
  asks: {
    en: 'A topic or a question',
    ar: 'موضوع أو سؤال',
    he: 'נושא או שאלה',
    fr: 'Un sujet ou une question',
    es: 'Un tema o una pregunta',
  },
  collection: '${name}',
})
`
