import { defineCommand } from '../src/core/command/command.ts'
import { describeFindings } from '../src/core/doctor/describe-findings.ts'

export const riftDoctor = defineCommand({
  name: 'rift-doctor',
  description: {
    en: 'What Rift can and cannot do in this channel, and why, for those who manage it',
    ar: 'ما يستطيعه Rift في هذه القناة وما لا يستطيعه، ولماذا، لمن يديرها',
    he: 'מה Rift יכול ומה לא יכול לעשות בערוץ הזה, ומדוע, למי שמנהל אותו',
    fr: 'Ce que Rift peut ou ne peut pas faire dans ce salon, et pourquoi, pour qui le gère',
    es: 'Qué puede y qué no puede hacer Rift en este canal, y por qué, para quien lo gestiona',
  },
  arguments: {},
  restricted: true,
  run: async (_, { examine, voice }) => describeFindings(await examine(), voice),
})
