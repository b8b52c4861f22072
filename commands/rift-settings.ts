import { defineCommand } from '../src/core/command/command.ts'
import { withoutPanel } from '../src/core/settings/without-panel.ts'

export const riftSettings = defineCommand({
  name: 'rift-settings',
  description: {
    en: 'Decide what Rift does in this channel, for those who manage it',
    ar: 'تحديد ما يفعله Rift في هذه القناة، لمن يديرها',
    he: 'קביעת מה ש־Rift עושה בערוץ הזה, למי שמנהל אותו',
    fr: 'Décider de ce que fait Rift dans ce salon, pour qui le gère',
    es: 'Decidir qué hace Rift en este canal, para quien lo gestiona',
  },
  arguments: {},
  restricted: true,
  opens: 'settings',
  run: (_, context) => withoutPanel(context),
})
