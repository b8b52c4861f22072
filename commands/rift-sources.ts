import { describeSources } from '../src/core/answer/sources.ts'
import { defineCommand } from '../src/core/command/command.ts'
import { audienceOf } from '../src/core/settings/policy.ts'

export const riftSources = defineCommand({
  name: 'rift-sources',
  description: {
    en: 'The articles that Rift answers from, with publisher, date and link',
    ar: 'المقالات التي يجيب منها Rift، مع الناشر والتاريخ والرابط',
    he: 'המאמרים שמהם Rift עונה, עם המפרסם, התאריך והקישור',
    fr: 'Les articles d’où Rift tire ses réponses, avec éditeur, date et lien',
    es: 'Los artículos de los que responde Rift, con editor, fecha y enlace',
  },
  arguments: {
    visibility: {
      kind: 'choice',
      description: {
        en: 'Who sees the list',
        ar: 'من يرى القائمة',
        he: 'מי רואה את הרשימה',
        fr: 'Qui voit la liste',
        es: 'Quién ve la lista',
      },
      choices: ['private', 'public'],
    },
  },
  run: ({ visibility }, { library, policy, voice }) => describeSources(library, audienceOf(policy, visibility), voice),
})
