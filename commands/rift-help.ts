import { defineExplainer } from '../src/core/command/explainer.ts'

export const riftHelp = defineExplainer({
  name: 'rift-help',
  description: {
    en: 'How to use Rift: ask the user guide',
    ar: 'كيفية استخدام Rift: سؤال دليل المستخدم',
    he: 'איך משתמשים ב־Rift: שאלות למדריך למשתמש',
    fr: 'Comment utiliser Rift : interroger le guide',
    es: 'Cómo usar Rift: preguntar a la guía',
  },
  asks: {
    en: 'What you want to know about Rift, such as: private',
    ar: 'ما يُراد معرفته عن Rift، مثل: private',
    he: 'מה רוצים לדעת על Rift, כמו: private',
    fr: 'Ce que vous voulez savoir sur Rift, par exemple : private',
    es: 'Lo que quiere saber sobre Rift, como: private',
  },
  collection: 'guide',
  rule: 'free',
  opening: 'how-to-ask',
})
