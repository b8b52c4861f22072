import { defineCommand } from '../src/core/command/command.ts'
import { describePrivacy } from '../src/core/privacy/describe-privacy.ts'

export const riftPrivacy = defineCommand({
  name: 'rift-privacy',
  description: {
    en: 'What Rift keeps about you and this workspace, for how long, at this moment',
    ar: 'ما يحتفظ به Rift عنك وعن مساحة العمل هذه، وإلى متى، في هذه اللحظة',
    he: 'מה Rift שומר עליך ועל סביבת העבודה הזאת, לכמה זמן, ברגע זה',
    fr: 'Ce que Rift conserve sur vous et cet espace, combien de temps, en ce moment',
    es: 'Qué guarda Rift sobre usted y este espacio, durante cuánto tiempo, en este momento',
  },
  arguments: {},
  always: true,
  run: async (_, { inventory, voice }) => describePrivacy(await inventory(), voice),
})
