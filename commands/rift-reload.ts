import { defineCommand } from '../src/core/command/command.ts'
import { describeOrder } from '../src/core/reload/describe-order.ts'

export const riftReload = defineCommand({
  name: 'rift-reload',
  description: {
    en: 'Load the articles again as they stand now, for those who run Rift',
    ar: 'إعادة تحميل المقالات كما هي الآن، لمن يشغّل Rift',
    he: 'לטעון מחדש את המאמרים כפי שהם עכשיו, למי שמפעיל את Rift',
    fr: 'Recharger les articles tels qu’ils sont maintenant, pour qui exploite Rift',
    es: 'Volver a cargar los artículos tal como están ahora, para quien opera Rift',
  },
  arguments: {},
  operated: true,
  run: async (_, { reload, voice, typed }) => describeOrder(await reload(), voice, typed('rift-doctor')),
})
