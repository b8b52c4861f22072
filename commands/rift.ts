import { defineExplainer } from '../src/core/command/explainer.ts'

export const rift = defineExplainer({
  name: 'rift',
  description: {
    en: 'Explain a topic with cited excerpts on the rift between the United States and Israel',
    ar: 'شرح موضوع بمقتطفات موثقة عن الخلاف بين الولايات المتحدة وإسرائيل',
    he: 'הסבר על נושא בקטעים עם מקורות על הקרע בין ארצות הברית לישראל',
    fr: 'Expliquer un sujet par des extraits sourcés sur la fracture entre les États-Unis et Israël',
    es: 'Explicar un tema con fragmentos citados sobre el distanciamiento entre Estados Unidos e Israel',
  },
  asks: {
    en: 'A topic or a question, such as: rafah',
    ar: 'موضوع أو سؤال، مثل: رفح',
    he: 'נושא או שאלה, כמו: רפיח',
    fr: 'Un sujet ou une question, par exemple : rafah',
    es: 'Un tema o una pregunta, como: rafah',
  },
  collection: 'rift',
  rule: 'chosen',
})
